/** Published figures that a run cannot be held against, because it counts something else than they do. */
import { idsBehind } from "./idsBehind.js";
import { otherPrices } from "./priceYears.js";
import type { SetAside, Setting, Study } from "./study.js";

type Sorted = Pick<Study, "published" | "setAside">;

/**
 * The figures of a study, sorted into those that its outputs can be held against and those that they cannot: amounts in
 * the prices of another year, and outputs that depend on a setting which the figures have otherwise.
 */
export function sortPublished(
  all: Study["published"],
  { outputs, graph, settings, priceYear }: Pick<Study, "outputs" | "graph" | "settings" | "priceYear">,
): Sorted {
  const prices = otherPrices(priceYear, settings) === undefined ? undefined : "price.year";
  const unlike = settings.flatMap((setting) => {
    const stated = setting.id === prices ? priceYear : setting.published;
    return stated === undefined || stated === setting.value ? [] : [{ setting, stated }];
  });
  const aside = Object.entries(all).flatMap(([id, figure]): readonly (readonly [string, SetAside])[] => {
    const behind = idsBehind(graph, [outputs.find((output) => output.id === id)?.formula ?? id]);
    const found = unlike.filter(({ setting }) => setting.id === prices || behind.has(setting.id));
    const reason = found.map(({ setting, stated }) => reasonOf(setting, stated)).join(" ");
    return found.length === 0 ? [] : [[id, { figure, reason, settings: found.map(({ setting }) => setting.id) }]];
  });
  if (aside.length === 0) return { published: all };
  const setAside = Object.fromEntries(aside);
  return {
    published: Object.fromEntries(Object.entries(all).filter(([id]) => !Object.hasOwn(setAside, id))),
    setAside,
  };
}

/** All figures as stated, whether or not the study can be held against them. */
export function statedPublished({ published, setAside = {} }: Sorted): Study["published"] {
  return { ...published, ...Object.fromEntries(Object.entries(setAside).map(([id, { figure }]) => [id, figure])) };
}

function reasonOf({ id, label, value }: Setting, stated: string): string {
  return `${label === undefined ? id : `${label} (${id})`}: ${stated} in the published figures, ${value} here.`;
}
