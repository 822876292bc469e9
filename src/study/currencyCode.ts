/** The currency of a study, as units name it: `GBP`, or `£`. */
import { CredenceError } from "../errors.js";
import { type Shape, text } from "../schema/shape.js";
import { isCurrency } from "../units/currencyName.js";
import { moneyMeant } from "../units/miswrittenMoney.js";
import { unitName } from "../units/unitName.js";

/** Throws CredenceError `currency-unknown` for `pounds`, `gbp` and other words that no unit has for money. */
export const currencyCode: Shape<string> = {
  schema: text.schema,
  read(written, subject) {
    const word = text.read(written, subject);
    const code = unitName(word);
    if (isCurrency(code) && code !== "penny") return code;
    const rule = `${subject}: must be the ISO code of a currency, three capital letters, got "${word}"`;
    const remedy = `write ${moneyMeant(word) ?? "GBP"}`;
    throw new CredenceError("currency-unknown", rule, { place: written.place, remedy });
  },
};
