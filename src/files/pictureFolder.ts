/** A folder of pictures: each as a Vega-Lite specification and as SVG, with whatever stands beside them. */
import type { VegaLiteSpec } from "../charts/frame/spec.js";
import { renderSvg } from "../render/svg.js";
import type { FileContent } from "./fileContent.js";
import { jsonFile } from "./jsonFile.js";
import { writeListed } from "./writeListed.js";

/** A picture by its file name, without an ending. */
export interface Picture {
  readonly name: string;
  readonly spec: VegaLiteSpec;
}

/** A picture with what was drawn from it. */
export interface DrawnPicture extends Picture {
  readonly svg: string;
}

/** Draws one picture after the other, in their order. */
export async function draw(pictures: readonly Picture[]): Promise<readonly DrawnPicture[]> {
  const drawn: DrawnPicture[] = [];
  for (const picture of pictures) drawn.push({ ...picture, svg: await renderSvg(picture.spec) });
  return drawn;
}

/** Writes the folder whole, or not at all. @throws CredenceError `write-failed`, `folder-not-ours`. */
export function writePictures(folder: string, drawn: readonly DrawnPicture[], beside: readonly FileContent[]): void {
  writeListed(folder, [
    ...beside,
    ...drawn.flatMap(({ name, spec, svg }) => [
      jsonFile(`${name}.vl.json`, spec),
      { name: `${name}.svg`, content: svg },
    ]),
  ]);
}
