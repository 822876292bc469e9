/** The draws of a run as a Parquet file that R and pandas read, and back again. */
import { readFileSync } from "node:fs";
import { parquetMetadata } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { RunResult } from "../summary/result.js";
import type { FileContent } from "./fileContent.js";

export const drawsName = "draws.parquet";

type Draws = NonNullable<RunResult["draws"]>;

/**
 * A column of doubles an output, a row a scenario. Plain ones: a dictionary, which the writer makes of values that repeat, as
 * those of an event do, is not read back.
 */
export function drawsFile(draws: Draws): FileContent {
  const columnData = Object.entries(draws).map(([name, data]) => ({
    name,
    data,
    type: "DOUBLE" as const,
    encoding: "PLAIN" as const,
  }));
  return { name: drawsName, content: new Uint8Array(parquetWriteBuffer({ columnData, codec: "UNCOMPRESSED" })) };
}

/** What `drawsFile` wrote, to the bit: plain doubles without gaps, whose fingerprint has been compared. */
export function readDraws(path: string): Draws {
  const bytes = Uint8Array.from(readFileSync(path)).buffer;
  const { row_groups: groups, num_rows: rows } = parquetMetadata(bytes);
  const columns = new Map<string, { readonly values: Float64Array; filled: number }>();
  for (const { meta_data: chunk } of groups.flatMap((group) => group.columns)) {
    if (chunk === undefined) continue;
    const name = chunk.path_in_schema.join(".");
    const column = columns.get(name) ?? { values: new Float64Array(Number(rows)), filled: 0 };
    columns.set(name, column);
    const start = Number(chunk.data_page_offset);
    for (const page of pagesOf(new DataView(bytes, start, Number(chunk.total_compressed_size)))) {
      column.values.set(page, column.filled);
      column.filled += page.length;
    }
  }
  return Object.fromEntries([...columns].map(([name, { values }]) => [name, values]));
}

/** The doubles of a page are its last bytes: what stands before them says that none is missing. */
function* pagesOf(view: DataView): Generator<Float64Array> {
  const reader = { view, offset: 0 };
  while (reader.offset < view.byteLength) {
    const { compressed_page_size: size, data_page_header_v2: v2, data_page_header: v1 } = parquetHeader(reader);
    const count = v2?.num_values ?? v1?.num_values ?? 0;
    const end = view.byteOffset + reader.offset + size;
    yield new Float64Array(view.buffer.slice(end - 8 * count, end) as ArrayBuffer);
    reader.offset += size;
  }
}
