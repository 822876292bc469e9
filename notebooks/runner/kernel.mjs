/** A running kernel: start it, have it run cells, interrupt it, stop it. Speaks to it as Jupyter does, without Python. */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Dealer, Subscriber } from "zeromq";
import { address, openConnection } from "./connection.mjs";
import { pack, unpack } from "./wire.mjs";

const START_SECONDS = 120;

/**
 * Starts the kernel of a kernelspec folder (one with a kernel.json).
 * @param {string} spec folder of kernel.json
 * @param {{ cwd: string }} options cwd: the notebook's folder, where its imports are looked for
 */
export async function startKernel(spec, { cwd }) {
  const { connection, file, folder, forget } = await openConnection();
  const { argv, lateSeconds } = await kernelOf(spec, file);
  const [command, ...args] = argv;
  const env = { ...process.env, HOME: folder };
  const child = spawn(command === "node" ? process.execPath : command, args, { cwd, env, stdio: "pipe" });
  const log = collect(child);
  const exited = new Promise((done) => child.once("exit", done).once("error", done));
  const shell = open(Dealer, connection, "shell");
  const iopub = open(Subscriber, connection, "iopub");
  iopub.subscribe();
  const listeners = new Map();
  let late = "";
  const onLate = ({ type, content }) => {
    if (type === "stream" && content.name === "stderr") late += content.text;
  };
  const done = Promise.all([shell, iopub].map((socket) => listen(socket, connection, listeners, onLate)));

  /** Sends a request; `onMessage` is told of every answer, until it gives true. */
  async function request(type, content, onMessage) {
    const { id, frames } = pack(connection, type, content);
    const answered = new Promise((resolve) => listeners.set(id, (m) => onMessage(m) && resolve(undefined)));
    await shell.send(frames);
    const outcome = await Promise.race([answered, exited.then(() => "died")]);
    if (lateSeconds > 0) await wait(1000 * lateSeconds);
    listeners.delete(id);
    if (outcome === "died") throw new Error(`kernel: must stay alive, it ended\n${log()}`);
  }

  async function stop() {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
    await exited;
    shell.close();
    iopub.close();
    await done;
    await forget();
  }

  const kernel = { request, stop, log, late: () => late, interrupt: () => child.kill("SIGINT") };
  await Promise.race([
    ready(kernel),
    exited.then(() => Promise.reject(new Error(`kernel: must start\n${log()}`))),
  ]).catch(async (error) => {
    await stop();
    throw error;
  });
  return kernel;
}

/** `metadata.late_seconds`: how long after saying that it is done a kernel may still send results, as Deno does. */
async function kernelOf(spec, file) {
  const { argv, metadata } = JSON.parse(await readFile(join(spec, "kernel.json"), "utf8"));
  const filled = argv.map((part) => part.replace("{resource_dir}", spec).replace("{connection_file}", file));
  return { argv: filled, lateSeconds: metadata?.late_seconds ?? 0 };
}

function open(Socket, connection, channel) {
  const socket = new Socket({ linger: 0 });
  socket.connect(address(connection, channel));
  return socket;
}

/** @param onLate is told of what belongs to a request that was answered already: a timer's last words */
async function listen(socket, connection, listeners, onLate) {
  for await (const frames of socket) {
    const message = unpack(connection, frames);
    (listeners.get(message.parent) ?? onLate)(message);
  }
}

/** Asks until the kernel answers on both channels: what it publishes before we are subscribed would be lost. */
async function ready(kernel) {
  for (let second = 0; second < START_SECONDS; second++) {
    const seen = new Set();
    const asked = kernel.request("kernel_info_request", {}, ({ type }) => seen.add(type).size >= 2);
    if (await Promise.race([asked.then(() => true), wait(1000)])) return;
  }
  throw new Error(`kernel: must answer within ${START_SECONDS} seconds\n${kernel.log()}`);
}

function collect(child) {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (text += data));
  child.once("error", ({ message }) => (text += message));
  return () => text;
}

const wait = (ms) => new Promise((done) => setTimeout(done, ms));
