#!/usr/bin/env bash
# Opens the HTML page in headless Chromium and uses it as a reader would: pointer, keyboard, filter, strip, themes, narrow windows.
# Installs Debian's chromium, as root, and playwright-core from npm where they are missing.
#
#     run.sh TOOL CORPUS [FOLDER_FOR_SCREENSHOTS]
set -euo pipefail
tool=$(realpath "$1"); corpus=$(realpath "$2"); shots=${3:-}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! command -v chromium >/dev/null; then
    apt-get update -qq >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium fonts-dejavu-core >/dev/null
fi
npm install --loglevel=error --no-audit --no-fund --no-save --prefix "$work" playwright-core@1.64.1 >/dev/null
cp "$here"/*.mjs "$work"

# A novel of 1 MB: the fiction of the sample corpus, over and over.
while [ "$(stat -c %s "$work/novel.txt" 2>/dev/null || echo 0)" -lt 1000000 ]; do
    cat "$corpus"/fiction/*.txt >>"$work/novel.txt"
done
node "$work/texts.mjs" "$work"
cp "$corpus/news/storm-report.txt" "$work/article.txt"
for text in article novel hostile; do
    "$tool" extract -q -f html -o "$work/$text.html" "$work/$text.txt"
    "$tool" extract -q -f jsonl --offsets utf16 -o "$work/$text.jsonl" "$work/$text.txt"
done
"$tool" extract -q -f html -o "$work/folder.html" "$corpus/news"
mkdir "$work/odd"
: >"$work/odd/empty.txt"
printf 'Nothing is said here.\n' >"$work/odd/plain.txt"
printf '“Go,” said <b>Ann</b> Lee.\n' >"$work/odd/\"><img src=x onerror=alert(1)>.txt"
"$tool" extract -q -f html -o "$work/odd.html" "$work/odd"
node "$work/check.mjs" "$work" "$shots"
