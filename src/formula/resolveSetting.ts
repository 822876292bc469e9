/** Settings: a comparison of a setting with one of its options is decided here, once, before anything runs. */
import { unknownName } from "../errors.js";
import type { CallNode, Expression, NumberNode } from "./expression.js";
import { mistake, type Resolution } from "./resolution.js";

/** Whether a call compares text or a setting with something. */
export function comparesText(resolution: Resolution, node: CallNode): boolean {
  const isComparison = ["==", "!=", "<", "<=", ">", ">="].includes(node.fn);
  return isComparison && node.args.some((arg) => arg.kind === "text" || settingNamed(resolution, arg) !== undefined);
}

/** The outcome of the comparison: 1 or 0. */
export function resolveTextComparison(resolution: Resolution, node: CallNode): NumberNode {
  if (node.fn !== "==" && node.fn !== "!=") {
    throw mistake(resolution, node.at, "setting-comparison", `text has no order, got "${node.fn}"`, "use == or !=");
  }
  const [left, right] = node.args.map((arg) => textOf(resolution, arg));
  node.args.forEach((arg, side) => {
    checkOption(resolution, arg, side === 0 ? right : left, node.args[1 - side]);
  });
  const equal = left === right;
  return { kind: "number", text: equal === (node.fn === "==") ? "1" : "0", at: node.at };
}

function textOf(resolution: Resolution, node: Expression): string {
  if (node.kind === "text") return node.value;
  const setting = settingNamed(resolution, node);
  if (setting !== undefined) return setting.value;
  resolution.value(node);
  const message = "a setting or text can only be compared with text, not with a number";
  throw mistake(resolution, node.at, "setting-comparison", message, "put the option in quotes");
}

function checkOption(resolution: Resolution, node: Expression, value = "", from: Expression | undefined): void {
  const setting = settingNamed(resolution, node);
  if (setting === undefined || from?.kind !== "text" || setting.oneOf.includes(value)) return;
  const { message, remedy } = unknownName(`option of ${setting.id}`, value, setting.oneOf);
  throw mistake(resolution, from.at, "unknown-option", message, remedy);
}

function settingNamed(resolution: Resolution, node: Expression) {
  if (node.kind !== "name") return undefined;
  const declared = resolution.names.get(node.id);
  return declared?.kind === "setting" ? declared.setting : undefined;
}
