import { EventEmitter } from "node:events";
import { expect, it } from "vitest";
import { quietWarnings } from "../../../functions/cli/quiet-warnings.ts";

it("keeps quiet what the command says in French, and lets every other warning through", () => {
  const source = new EventEmitter();
  const printed: string[] = [];
  source.on("warning", ({ name }: Error) => printed.push(name));
  quietWarnings(source);
  for (const name of ["MetadataLookupWarning", "DeprecationWarning"])
    source.emit("warning", Object.assign(new Error("x"), { name }));
  expect(printed).toEqual(["DeprecationWarning"]);
});
