"""Time textacy's quotation extraction (on spaCy's small English model) over folders of texts, one text at a time.

    python textacy_quotes.py FOLDER [FOLDER ...]

Loading the model is left out of the time. A text on which textacy raises is counted and its bytes are not.
"""

import pathlib
import sys
import time

import spacy
from textacy.extract import direct_quotations


def main():
    model = spacy.load("en_core_web_sm")
    list(direct_quotations(model("“It is late,” said Ada.")))
    for folder in sys.argv[1:]:
        read = quotes = failed = texts = 0
        took = 0.0
        for path in sorted(pathlib.Path(folder).glob("*.txt")):
            text = path.read_text(encoding="utf-8")
            texts += 1
            started = time.perf_counter()
            try:
                found = sum(1 for _ in direct_quotations(model(text)))
            except ValueError:
                failed += 1
                continue
            took += time.perf_counter() - started
            read += len(text.encode("utf-8"))
            quotes += found
        if read == 0:
            sys.exit(f"{folder}: nothing was read; give a folder with .txt files")
        print(
            f"textacy on spaCy  {folder}: {read / took / 1e6:.4f} MB/s, {quotes} quotes in "
            f"{texts - failed} texts, {failed} texts failed"
        )


main()
