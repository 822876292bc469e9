/** Names of currencies: three capital letters, as in ISO 4217. */

/** Whether a factor of a unit is a currency; pence are a currency of their own, so that no one adds them to pounds. */
export function isCurrency(name: string): boolean {
  return /^[A-Z]{3}$/.test(name) || name === "penny";
}
