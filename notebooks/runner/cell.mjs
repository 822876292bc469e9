/** Runs one cell in a kernel and gathers what it shows, as a notebook file keeps it (nbformat 4.5). */

/** What tslab prints, and goes on, when something fails outside a cell's own run. */
export const UNHANDLED =
  /(UnhandledPromiseRejection|UncaughtException|Uncaught exception|Unhandled promise rejection)/i;

/**
 * @returns {Promise<{ status: "ok" | "error" | "aborted", outputs: object[], failure?: string }>} `failure`: the message
 */
export async function runCell(kernel, code, { onOutput } = {}) {
  const outputs = [];
  const displays = new Map();
  let status;
  let idle = false;
  const content = {
    code,
    silent: false,
    store_history: true,
    user_expressions: {},
    allow_stdin: false,
    stop_on_error: true,
  };
  await kernel.request("execute_request", content, ({ type, content: said }) => {
    if (type === "execute_reply") status = said.status;
    else if (type === "status") idle ||= said.execution_state === "idle";
    else if (take(outputs, displays, type, said)) onOutput?.(outputs);
    return status !== undefined && idle;
  });
  const problems = textOf(outputs, "stderr");
  const failed = status !== "ok" || UNHANDLED.test(problems);
  return { status, outputs, ...(failed ? { failure: problems.trim() || saidError(outputs) || `cell ${status}` } : {}) };
}

/** As kernels other than tslab tell it. */
function saidError(outputs) {
  const error = outputs.find((output) => output.output_type === "error");
  return error && `${error.ename}: ${error.evalue}`;
}

/** Adds one message to a cell's outputs; gives false for messages that show nothing. */
function take(outputs, displays, type, said) {
  if (type === "stream") return appendText(outputs, said);
  if (type === "display_data" || type === "update_display_data") return display(outputs, displays, said);
  if (type === "execute_result" || type === "error") {
    const { transient: _, ...kept } = said;
    return outputs.push({ output_type: type, ...kept }) > 0;
  }
  return false;
}

function appendText(outputs, { name, text }) {
  const last = outputs.at(-1);
  if (last?.output_type === "stream" && last.name === name) last.text += text;
  else outputs.push({ output_type: "stream", name, text });
  return true;
}

/** A display with an id is shown once, with what it was given last: progress leaves its last word only. */
function display(outputs, displays, { data, metadata, transient }) {
  const known = displays.get(transient?.display_id);
  if (known !== undefined) return Boolean(Object.assign(known, { data, metadata }));
  const output = { output_type: "display_data", data, metadata };
  if (transient?.display_id !== undefined) displays.set(transient.display_id, output);
  return outputs.push(output) > 0;
}

export function textOf(outputs, name) {
  return outputs
    .filter((o) => o.output_type === "stream" && o.name === name)
    .map(({ text }) => text)
    .join("");
}
