/** What this machine offers. Asked of Node where there is one, so that the file also loads in a browser. */

interface MachineFacts {
  availableParallelism(): number;
  totalmem(): number;
}

function facts(): MachineFacts | undefined {
  return globalThis.process?.getBuiltinModule?.("node:os");
}

/** Threads that can run at once. */
export function availableWorkers(): number {
  return facts()?.availableParallelism() ?? 1;
}

/** Bytes that kept draws may fill: half of the memory of the machine or of its container; 1 GiB where unknown. */
export function memoryBudget(): number {
  const total = facts()?.totalmem() ?? 2147483648;
  const constrained = globalThis.process?.constrainedMemory?.() ?? 0;
  return Math.floor((constrained > 0 ? Math.min(total, constrained) : total) / 2);
}
