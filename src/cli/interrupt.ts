/** Ctrl-C: asks the work to stop; a second one ends the process at once. */

/** Runs work that listens to a signal, raised by the first interrupt. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once("SIGINT", stop);
  try {
    return await work(controller.signal);
  } finally {
    process.removeListener("SIGINT", stop);
  }
}
