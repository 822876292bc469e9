/** Money that is no unit: `£m` and `pounds` would be names of their own, which no price index reaches. */
import { isCurrency } from "./currencyName.js";
import { unitName } from "./unitName.js";

const currencies: Readonly<Record<string, string>> = {
  "£": "GBP",
  gbp: "GBP",
  pound: "GBP",
  "€": "EUR",
  eur: "EUR",
  euro: "EUR",
  $: "USD",
  us$: "USD",
  usd: "USD",
  dollar: "USD",
};

const scaleNames: Readonly<Record<string, string>> = {
  k: "thousand ",
  "000": "thousand ",
  thousand: "thousand ",
  m: "million ",
  mn: "million ",
  million: "million ",
  bn: "billion ",
  billion: "billion ",
};

/** A currency in any letters, and a scale behind it. */
const money = /^(us\$|[£€$]|gbp|eur|usd|pounds?|euros?|dollars?)[ -]?(k|000|thousand|mn?|million|bn|billion)?$/i;

/** How a word for money is written: "million GBP" for `£m`; undefined for what is a unit as it stands. */
export function moneyMeant(word: string): string | undefined {
  if (isCurrency(unitName(word))) return undefined;
  const [, name, scale = ""] = money.exec(word) ?? [];
  if (name === undefined) return /[£€$]/.test(word) ? "a currency by its ISO code, such as GBP" : undefined;
  return `${scaleNames[scale.toLowerCase()] ?? ""}${currencies[name.toLowerCase().replace(/s$/, "")]}`;
}
