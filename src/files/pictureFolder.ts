/** A folder of pictures: each as a Vega-Lite specification and as SVG, with whatever stands beside them. */
import type { VegaLiteSpec } from "../charts/frame/spec.js";
import { renderSvg } from "../render/svg.js";
import { version } from "../version.js";
import type { FileContent } from "./fileContent.js";
import { fingerprint, manifestFormat } from "./manifest.js";
import { writeFolder } from "./writeFolder.js";

/** A picture by its file name, without an ending. */
export interface Picture {
  readonly name: string;
  readonly spec: VegaLiteSpec;
}

export interface DrawnPicture extends Picture {
  readonly svg: string;
}

export async function draw(pictures: readonly Picture[]): Promise<readonly DrawnPicture[]> {
  const drawn: DrawnPicture[] = [];
  for (const picture of pictures) drawn.push({ ...picture, svg: await renderSvg(picture.spec) });
  return drawn;
}

/** Writes the folder whole, or not at all. @throws CredenceError `write-failed`, `folder-not-ours`. */
export function writePictures(folder: string, drawn: readonly DrawnPicture[], beside: readonly FileContent[]): void {
  const files = [
    ...beside,
    ...drawn.flatMap(({ name, spec, svg }) => [
      { name: `${name}.vl.json`, content: `${JSON.stringify(spec, null, 2)}\n` },
      { name: `${name}.svg`, content: svg },
    ]),
  ];
  const listed = Object.fromEntries(files.map(({ name, content }) => [name, fingerprint(content)]));
  const manifest = { credence: version, format: manifestFormat, files: listed };
  writeFolder(folder, [...files, { name: "manifest.json", content: `${JSON.stringify(manifest, null, 2)}\n` }]);
}
