/** Encodes a module: functions over one imported memory. */
import { type Code, counted, flatten, name, signed, sized, unsigned, type ValueType } from "./code.js";

/** Types of what a function takes and leaves. */
export interface Signature {
  readonly parameters: readonly ValueType[];
  readonly results: readonly ValueType[];
}

/** A function of the host, found under `module.name` when the module is instantiated. */
export interface Import extends Signature {
  readonly module: string;
  readonly name: string;
}

/** Locals are numbered after the parameters. `code` leaves the results on the stack. */
export interface Definition extends Signature {
  /** The name under which the host finds it; without one it can only be called from inside. */
  readonly name?: string;
  readonly locals: readonly ValueType[];
  readonly code: Code;
}

/** Bytes that the memory holds from the beginning. */
export interface Data {
  readonly address: number;
  readonly bytes: Uint8Array;
}

/** Functions are numbered in order: the imported ones, then the defined ones. */
export interface ModuleParts {
  readonly imports?: readonly Import[];
  readonly functions: readonly Definition[];
  readonly data?: readonly Data[];
}

const magic = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const kind = { function: 0x00, memory: 0x02 };
const section = { type: 1, import: 2, function: 3, export: 7, code: 10, data: 11 };
const end = 0x0b;
const i32Const = 0x41;

/**
 * The bytes of a module. It imports its memory as `host.memory`.
 * @example new WebAssembly.Module(encodeModule({ functions: [{ name: "one", parameters: [], results: [type.i32], locals: [], code: i32.const(1) }] }))
 */
export function encodeModule({ imports = [], functions, data = [] }: ModuleParts): Uint8Array {
  const signatures = new Map<string, { readonly index: number; readonly code: Code }>();
  const typeOf = ({ parameters, results }: Signature): Code => {
    const key = `${parameters} ${results}`;
    const known = signatures.get(key) ?? {
      index: signatures.size,
      code: [0x60, counted(parameters), counted(results)],
    };
    signatures.set(key, known);
    return unsigned(known.index);
  };
  const memory: Code = [name("host"), name("memory"), kind.memory, 0x00, unsigned(0)];
  const imported = imports.map((one) => [name(one.module), name(one.name), kind.function, typeOf(one)]);
  const declared = functions.map(typeOf);
  const exported = functions.flatMap((one, i) =>
    one.name === undefined ? [] : [[name(one.name), kind.function, unsigned(imports.length + i)]],
  );
  const types = [...signatures.values()].map(({ code }) => code);
  return flatten([
    magic,
    ...part(section.type, types),
    ...part(section.import, [memory, ...imported]),
    ...part(section.function, declared),
    ...part(section.export, exported),
    ...part(section.code, functions.map(body)),
    ...part(section.data, data.map(segment)),
  ]);
}

function part(id: number, items: readonly Code[]): readonly Code[] {
  return items.length === 0 ? [] : [[id, sized(counted(items))]];
}

/** Locals in runs of one type. */
function body({ locals, code }: Definition): Code {
  const runs: { count: number; type: ValueType }[] = [];
  for (const one of locals) {
    const last = runs.at(-1);
    if (last?.type === one) last.count++;
    else runs.push({ count: 1, type: one });
  }
  return sized([counted(runs.map((run) => [unsigned(run.count), run.type])), code, end]);
}

function segment({ address, bytes }: Data): Code {
  return [0x00, i32Const, signed(address), end, unsigned(bytes.length), bytes];
}
