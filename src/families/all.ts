/** Every family: the plain ones, and those that are made of them. The registry and the public functions come from here. */
export { experts } from "./experts/experts.js";
export { mixture } from "./mixture.js";
export * from "./plain.js";
