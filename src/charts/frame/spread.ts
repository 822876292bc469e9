/** Moves labels apart along a line: as near as may be to where they belong, in the same order, none closer than `gap`. */
export function spread(places: readonly number[], gap: number, [from, to]: readonly [number, number]): number[] {
  const order = places.map((place, i) => ({ place, i })).sort((a, b) => a.place - b.place || a.i - b.i);
  const room = Math.min(gap, (to - from) / Math.max(order.length - 1, 1));
  const moved: number[] = [];
  for (const { place } of order) moved.push(Math.max(place, from, (moved.at(-1) ?? Number.NEGATIVE_INFINITY) + room));
  for (let k = moved.length - 1; k >= 0; k--) {
    const most = k === moved.length - 1 ? to : (moved[k + 1] as number) - room;
    moved[k] = Math.min(moved[k] as number, most);
  }
  const found = places.map(() => 0);
  order.forEach(({ i }, k) => {
    found[i] = moved[k] as number;
  });
  return found;
}
