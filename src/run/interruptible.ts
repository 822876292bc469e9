/** Ctrl-C, or the stop button of a notebook: asks the work to stop; a second one ends the process at once. */

/**
 * Runs work that listens to a signal, raised by the first interrupt or by the caller's own signal. Its listener is set
 * only after a turn of the event loop: in a notebook's kernel one set while a cell is still in its first stretch would
 * let the next interrupt kill the kernel.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
  await null;
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  if (signal?.aborted === true) stop();
  signal?.addEventListener("abort", stop);
  process.once("SIGINT", stop);
  try {
    return await work(controller.signal);
  } finally {
    process.removeListener("SIGINT", stop);
    signal?.removeEventListener("abort", stop);
  }
}
