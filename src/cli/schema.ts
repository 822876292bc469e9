/** `credence schema study|assumption-set`: the JSON Schema that lets an editor complete keys. */
import { Argument, type Command } from "commander";
import { sensitivityMethods } from "../sensitivity/index.js";
import { documentSchema } from "../study/documentSchema.js";
import { print } from "./console.js";

export function addSchema(program: Command): void {
  program
    .command("schema")
    .description("print the JSON Schema of study files or assumption sets, for editors")
    .addArgument(new Argument("<kind>", "what the schema is of").choices(["study", "assumption-set"]))
    .action((kind: "study" | "assumption-set") =>
      print(JSON.stringify(documentSchema(kind, sensitivityMethods), null, 2)),
    );
}
