// The random streams as raw 32-bit words on standard output, without end, for batteries of tests: the upper 32 bits of
// each uniform, of eight named streams in turn, block after block, as runs use them.
//   node .ci/random-words.mjs | dieharder -g 200 -a
import { BLOCK, fillUniforms } from "../dist/random/stream.js";
import { streamKey } from "../dist/random/streamKey.js";

const keys = Array.from({ length: 8 }, (_, i) => streamKey(process.argv[2] ?? "battery", `assumption ${i}`));
const columns = keys.map(() => new Float64Array(BLOCK));

process.stdout.on("error", () => process.exit(0));

/** Scenario by scenario: the streams are interleaved. */
function words(block) {
  keys.forEach((key, i) => {
    fillUniforms(key, block, columns[i]);
  });
  const out = new Uint32Array(BLOCK * keys.length);
  for (let place = 0; place < BLOCK; place++) {
    for (let i = 0; i < keys.length; i++) out[place * keys.length + i] = columns[i][place] * 4294967296;
  }
  return Buffer.from(out.buffer);
}

function write(block) {
  let next = block;
  while (process.stdout.write(words(next++)));
  process.stdout.once("drain", () => write(next));
}

write(0);
