/** Names with stars: `*.price` stands for every name that ends so. */

/** The pattern of one written name, in which `*` stands for any characters. */
export function namePattern(written: string): RegExp {
  const parts = written.split("*").map((part) => part.replace(/[^\w]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}
