"""How many charts a notebook shows: displays that hold a picture."""
import sys

import nbformat

cells = nbformat.read(sys.argv[1], as_version=4).cells
print(sum("image/png" in output.get("data", {}) for cell in cells for output in cell.get("outputs", [])))
