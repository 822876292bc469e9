/** The names of the samplers, in the order that help and messages list them; the first is the default. */
export const samplerNames = ["sobol", "latin-hypercube", "latin-hypercube-optimised", "random"] as const;

/** One of them. */
export type SamplerName = (typeof samplerNames)[number];
