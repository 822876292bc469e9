/** Where a kernel listens: five free ports of this machine's own address, and the file that tells the kernel. */
import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const channels = ["shell", "iopub", "stdin", "control", "hb"];

/** The connection, the path of its file, and what takes the file away again. */
export async function openConnection() {
  const ports = await freePorts(channels.length);
  const named = Object.fromEntries(channels.map((name, i) => [`${name}_port`, ports[i]]));
  const fixed = { transport: "tcp", ip: "127.0.0.1", signature_scheme: "hmac-sha256" };
  const connection = { ...fixed, ...named, key: randomUUID(), session: randomUUID() };
  const folder = await mkdtemp(join(tmpdir(), "credence-kernel-"));
  const file = join(folder, "connection.json");
  await writeFile(file, JSON.stringify(connection));
  return { connection, file, folder, forget: () => rm(folder, { recursive: true, force: true }) };
}

/** The address of a channel. */
export function address({ ip, ...connection }, channel) {
  return `tcp://${ip}:${connection[`${channel}_port`]}`;
}

/** Held open together, so that no port is given twice. */
async function freePorts(count) {
  const servers = await Promise.all(Array.from({ length: count }, listen));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

function listen() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}
