/** The bytes of the module that counts who overtakes whom. */
import { encodeModule } from "../../wasm/module.js";
import { lanePlaces } from "./lanePlaces.js";

export function placesBytes(): Uint8Array {
  return encodeModule({ functions: lanePlaces });
}
