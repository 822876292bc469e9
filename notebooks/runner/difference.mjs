/** Whether a notebook still shows what it showed when it was saved. Pictures are left to the eye: pixels follow fonts. */

/** The first cell whose outputs differ, with both; undefined where all are the same. */
export function firstDifference(saved, now) {
  for (const [i, cell] of saved.cells.entries()) {
    if (cell.cell_type !== "code") continue;
    const [before, after] = [cell, now.cells[i]].map(({ outputs }) =>
      JSON.stringify(outputs.map(compared), undefined, 1),
    );
    if (before !== after) return { cell: i + 1, before, after };
  }
  return undefined;
}

/** Of two texts the few lines from where they part on. */
export function parted(before, after, lines = 6) {
  const [a, b] = [before.split("\n"), after.split("\n")];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return [a, b].map((text) => text.slice(same, same + lines).join("\n"));
}

function compared(output) {
  if (output.output_type === "stream") return { stream: output.name, text: output.text.join?.("") ?? output.text };
  const data = Object.entries(output.data ?? {}).filter(([type]) => !type.startsWith("image/"));
  return { shown: output.output_type, data: Object.fromEntries(data) };
}
