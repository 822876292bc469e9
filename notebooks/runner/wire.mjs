/** Messages of the Jupyter protocol on their way: signed frames. https://jupyter-client.readthedocs.io/en/stable/messaging.html */
import { createHmac, randomUUID } from "node:crypto";

const DELIMITER = "<IDS|MSG>";

/**
 * A message as the frames that are sent.
 * @param {{ key: string, session: string }} connection
 * @param {string} type for example "execute_request"
 * @param {object} content
 */
export function pack({ key, session }, type, content) {
  const header = { msg_id: randomUUID(), msg_type: type, session, username: "credence", version: "5.3" };
  const parts = [{ ...header, date: new Date().toISOString() }, {}, {}, content].map((part) => JSON.stringify(part));
  return { id: header.msg_id, frames: [DELIMITER, sign(key, parts), ...parts] };
}

/** Frames that arrived as { type, parent, content }; throws where the signature is another's. */
export function unpack({ key }, frames) {
  const texts = frames.map((frame) => frame.toString());
  const [signature, ...parts] = texts.slice(texts.indexOf(DELIMITER) + 1, texts.indexOf(DELIMITER) + 6);
  if (signature !== sign(key, parts)) throw new Error("kernel: a message must bear the kernel's signature");
  const [header, parent, , content] = parts.map((part) => JSON.parse(part));
  return { type: header.msg_type, parent: parent.msg_id, content };
}

function sign(key, parts) {
  const hmac = createHmac("sha256", key);
  for (const part of parts) hmac.update(part);
  return hmac.digest("hex");
}
