/** What a worker thread runs to help with the analyses of a run: see `shareOut`. */
import { answerClaimed } from "../sensitivity/index.js";
import { normalsByName } from "../sensitivity/rankChance/normals.js";
import { LOAD, type Posted } from "./posted.js";

export default async function work(posted: Posted | typeof LOAD): Promise<unknown> {
  if (posted === LOAD) return [];
  const { request, names, claims } = posted;
  return answerClaimed({ ...request, kernel: request.plan, normals: normalsByName() }, names, claims);
}
