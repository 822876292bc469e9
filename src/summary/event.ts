/** An event of an output as a person states it, checked. */
import { CredenceError } from "../errors.js";

/** What may be asked of an output: strictly above, strictly below, or from low to high inclusive. */
export type Event =
  | { readonly above: number }
  | { readonly below: number }
  | { readonly within: readonly [number, number] };

/** How each kind is written, for remedies. */
const kinds = { above: "{ above: 0 }", below: "{ below: 0 }", within: "{ within: [0, 100] }" } as const;

/** The event, if it is one. @throws CredenceError `unknown-event` */
export function checkedEvent(event: unknown): Event {
  const [kind, ...more] = isRecord(event) ? Object.keys(event) : [];
  if (!isKind(kind) || more.length > 0)
    throw wrong("must be one of above, below, within, each with its numbers", event);
  const limits: unknown = Reflect.get(Object(event), kind);
  if (kind !== "within") {
    if (!isAmount(limits)) throw wrong(`${kind} must be a number`, limits, kind);
    return event as Event;
  }
  const [low, high, ...rest]: readonly unknown[] = Array.isArray(limits) ? limits : [];
  if (!isAmount(low) || !isAmount(high) || rest.length > 0) throw wrong("within must be two numbers", limits, kind);
  if (low > high) throw wrong("within must have its lower end first", limits, kind, `[${high}, ${low}]`);
  return event as Event;
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isKind(name: string | undefined): name is keyof typeof kinds {
  return name !== undefined && Object.hasOwn(kinds, name);
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && !Number.isNaN(value);
}

function wrong(rule: string, got: unknown, kind?: keyof typeof kinds, meant?: string): CredenceError {
  const example =
    meant === undefined
      ? kind === undefined
        ? Object.values(kinds).join(" or ")
        : kinds[kind]
      : `{ within: ${meant} }`;
  const also = kind === "within" && meant === undefined ? ', or { within: "published" } for the published range' : "";
  return new CredenceError("unknown-event", `probability: ${rule}, got ${printed(got)}`, {
    remedy: `write ${example}${also}`,
  });
}

/** As it was written, NaN and the infinite too. */
function printed(value: unknown): string {
  if (typeof value === "number") return String(value);
  const text = JSON.stringify(value, (_, one: unknown) =>
    typeof one === "number" && !Number.isFinite(one) ? String(one) : one,
  );
  return text ?? String(value);
}
