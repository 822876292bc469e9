"""Executes a notebook with Debian's nbclient, as Jupyter does, and fails where a cell fails, something is rejected without
anybody to hear it, or a cell shows something else than it did when it was saved. Pictures are left to the eye.

    python3 execute.py FILE.ipynb OUT.ipynb
    python3 execute.py --planted FOLDER     proves that each kind of failure is found
"""

import copy
import json
import re
import sys

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

UNHANDLED = re.compile(r"Unhandled ?Promise ?Rejection|Uncaught ?Exception", re.IGNORECASE)


def execute(saved, folder, wait=300):
    """The notebook as it is now, and what is wrong with it: what is rejected after the last cell is heard of in one more, which waits."""
    now = copy.deepcopy(saved)
    now.cells.append(nbformat.v4.new_code_cell(f"await new Promise((done) => setTimeout(done, {wait}));"))
    client = NotebookClient(
        now, timeout=300, startup_timeout=120, kernel_name=saved.metadata.kernelspec.name,
        resources={"metadata": {"path": folder}},
    )
    try:
        client.execute()
    except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
        return now, f"{type(error).__name__}: {said(now) or error}"
    unhandled = [line for line in said(now).splitlines() if UNHANDLED.search(line)]
    now.cells.pop()
    return now, unhandled[0] if unhandled else difference(saved, now)


def said(notebook):
    """All of standard error: the only place where tslab tells what failed."""
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    return "".join(output.text for output in outputs if output.output_type == "stream" and output.name == "stderr")


def difference(saved, now):
    for number, (before, after) in enumerate(zip(saved.cells, now.cells), 1):
        if before.cell_type == "code" and shown(before) != shown(after):
            return f"cell {number} shows something else\nsaved: {shown(before)}\nnow: {shown(after)}"
    return None


def shown(cell):
    """Text that follows text of the same stream belongs to it, however it was cut into messages."""
    parts = []
    for output in cell.outputs:
        if output.output_type == "stream":
            if parts and parts[-1][0] == output.name:
                parts[-1][1] += output.text
            else:
                parts.append([output.name, output.text])
        else:
            data = {mime: value for mime, value in output.get("data", {}).items() if not mime.startswith("image/")}
            parts.append([output.output_type, json.dumps(data, sort_keys=True)])
    return parts


def planted(folder):
    """Each of these must be found; the last must pass."""
    two = [nbformat.v4.new_output("stream", name="stdout", text="2\n")]
    plants = {
        "a cell that throws": ('throw new Error("planted")', [], "planted"),
        "a rejection that nobody hears": ('const timer = setTimeout(() => Promise.reject(new Error("planted")), 3000)', None, "Unhandled"),
        "a changed number": ("1 + 2", two, "shows something else"),
        "a good notebook": ("1 + 1", two, None),
    }
    for name, (source, outputs, wanted) in plants.items():
        notebook = nbformat.v4.new_notebook(metadata={"kernelspec": {"name": "tslab", "display_name": "tslab"}})
        notebook.cells.append(nbformat.v4.new_code_cell(source, outputs=outputs or []))
        # Between two cells nobody listens, and a busy machine may take a second from one to the next.
        _, problem = execute(notebook, folder, 300 if outputs is not None else 4000)
        found = problem is None if wanted is None else wanted.lower() in (problem or "").lower()
        print(f"{'found' if found else 'NOT FOUND'}: {name}")
        if not found:
            sys.exit(f"got: {problem}")


if sys.argv[1] == "--planted":
    planted(sys.argv[2])
else:
    path, out = sys.argv[1:3]
    result, problem = execute(nbformat.read(path, as_version=4), path.rpartition("/")[0] or ".")
    if problem is not None:
        sys.exit(f"{path}: {problem}")
    nbformat.validate(result)
    nbformat.write(result, out)
    print(f"{path}: shows what it showed")
