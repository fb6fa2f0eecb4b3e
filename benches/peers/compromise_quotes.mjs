// Time compromise's `.quotations()` over folders of texts, one text at a time.
//
//     node compromise_quotes.mjs FOLDER [FOLDER ...]
//
// It finds the quoted spans and says nothing of speakers.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import nlp from 'compromise'

nlp('“It is late,” said Ada.').quotations().length

for (const folder of process.argv.slice(2)) {
  let read = 0
  let quotes = 0
  let took = 0
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8')
    const started = performance.now()
    quotes += nlp(text).quotations().length
    took += (performance.now() - started) / 1000
    read += Buffer.byteLength(text)
  }
  if (read === 0) {
    console.error(`${folder}: nothing was read; give a folder with .txt files`)
    process.exit(1)
  }
  console.log(`compromise        ${folder}: ${(read / took / 1e6).toFixed(3)} MB/s, ${quotes} quotes in ${names.length} texts`)
}
