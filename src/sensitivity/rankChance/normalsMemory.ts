/** Addresses in the memory that normals are drawn in: a key, uniforms, normals, what their tails need. */
import { BLOCK } from "../../random/stream.js";

export const keyAt = 0;
export const uniformsAt = 16;
export const normalsAt: number = uniformsAt + 8 * BLOCK;
export const tailsAt: number = normalsAt + 8 * BLOCK;

/** As much as any of it takes: a page. */
export const memoryBytes = 65536;
