/** A run in which scenarios were lost, or done twice. */

/** Threads share tasks: should one ever be lost or done twice, there is no result. */
export function refuseLost(done: number, scenarios: number): void {
  if (done !== scenarios) throw new Error(`of ${scenarios} scenarios ${done} were done`);
}
