/** A study as a cell prints it: what it is and what it assumes. */
import type { Assumption } from "../assumptions/assumption.js";
import { percentage } from "../charts/frame/format.js";
import { textLines, textTable, WIDTH } from "../report/terminal/textTable.js";
import { cellRangeWords, distributionWords, valueWords } from "../report/words/distributionWords.js";
import type { Study } from "../study/study.js";

export function studyText(study: Study): string {
  const { name, preset, priceYear, outputs } = study;
  const circumstances = [name, preset && `preset ${preset}`, priceYear && `${priceYear} prices`].filter(Boolean);
  const columns = [
    { title: "Assumption" },
    { title: "base case", most: 14 },
    { title: `central ${percentage(study.run.interval)}`, most: 20 },
    { title: "distribution", most: 16 },
    { title: "provenance" },
  ];
  const table = textTable(
    columns,
    study.assumptions.map((assumption) => row(study, assumption)),
    WIDTH,
  );
  return [
    circumstances.join(", "),
    "",
    ...table,
    "",
    ...textLines(`Outputs: ${outputs.map(({ id }) => id).join(", ")}`, WIDTH),
  ].join("\n");
}

function row({ indexes, run }: Study, assumption: Assumption): readonly string[] {
  const first = (texts: readonly string[]) => (texts.length > 1 ? `${texts[0]} …` : (texts[0] ?? ""));
  return [
    assumption.id,
    first(valueWords(assumption, indexes)),
    first(cellRangeWords(assumption, indexes, run.interval)),
    distributionWords(assumption)
      .replace(/[:,(].*$/, "")
      .trim(),
    assumption.provenance ?? "",
  ];
}
