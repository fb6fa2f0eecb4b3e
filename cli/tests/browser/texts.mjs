// A text that tries to be more than text.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

writeFileSync(join(process.argv[2], 'hostile.txt'), [
  '“I am <script>window.hacked = 1</script> <img src=x onerror="window.hacked = 2"> fine,” said Ann "O\'Neil" <b>Smith</b>.',
  '“</script></main></body> ]]> --> &amp; &#60;script&#62; {{x}} ${y},” said Dr. Bo Lee, who added that <!-- it was late.',
  '“A \u202eright-to-left\u202c name, and a \u0000 and \u0001,” said Tom "onmouseover=alert(1)" Hale. “\u{1f600} ’tis so,” he added.',
  '“I began on one day.', '“I ended on the next,” said Ann Smith.',
  '“He told me, ‘You said, “Never again,” to us,’ and I laughed,” said Bo Lee.\r\nTom Hale said the so-called “peace” plan was “over”.',
].join('\n\n') + '\n');
