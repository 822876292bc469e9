// Opens a page in Chromium, served on the loopback alone, and waits for what the page sends: its one POST.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";

const MINUTES = 4;
const quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

/**
 * @param served By path: content type and body; the page is "/".
 * @param profile Folder for the browser's own files.
 * @param flags More flags for Chromium.
 * @returns The text that the page sent.
 */
export async function askPage(served, profile, flags = []) {
  let hear;
  const heard = new Promise((resolve) => {
    hear = resolve;
  });
  const server = createServer(async (request, response) => {
    const [type, body] = served[request.url] ?? ["text/plain", ""];
    let text = "";
    for await (const part of request) text += part;
    response.writeHead(200, { "content-type": type }).end(body);
    if (request.method === "POST") hear(text);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = `http://127.0.0.1:${server.address().port}/`;
  const browser = spawn("chromium", [...quiet, ...flags, `--user-data-dir=${profile}`, address], { stdio: "ignore" });
  try {
    return await Promise.race([heard, late()]);
  } finally {
    server.close();
    server.closeAllConnections();
    await end(browser);
  }
}

function late() {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`Chromium said nothing for ${MINUTES} minutes`)), MINUTES * 60_000).unref();
  });
}

async function end(browser) {
  if (browser.exitCode !== null) return;
  const ended = once(browser, "exit");
  browser.kill();
  await ended;
}
