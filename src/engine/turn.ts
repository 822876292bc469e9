/** Lets the event loop turn once, so that timers, progress and interrupts come through. Browsers have no setImmediate. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else setTimeout(resolve);
  });
}
