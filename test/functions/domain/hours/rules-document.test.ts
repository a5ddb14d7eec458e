import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ACTOR_LABELS, CAUSES, type Cause, ruleOf, STATE_LABELS } from "../../../../schemas/causes.ts";
import { PROVOKED } from "./provoked.ts";

/** The decision table as people read it: what is said is what the hours of the tests provoke. */
function documentedTable(): string[] {
  const line = (cause: Cause): string => {
    const { state, who } = ruleOf(cause);
    const said = PROVOKED[cause].says.replace(/^[A-Z]+\d+ (?:\([^)]+\) )?: /, "");
    return `| \`${cause}\` | ${STATE_LABELS[state]} | ${ACTOR_LABELS[who]} | ${said} |`;
  };
  const headings = ["| cause | état | qui agit | ce qui est dit |", "|---|---|---|---|"];
  return [...headings, ...(Object.keys(CAUSES) as Cause[]).map(line)];
}

/** The line without what the formatter adds to align its columns. */
const unpadded = (line: string): string => line.replace(/ +/g, " ").replace(/\| ?-+ ?(?=\|)/g, "|---");

it("documents every cause of the decision table as the code has it", () => {
  const document = readFileSync(new URL("../../../../docs/rules.md", import.meta.url), "utf8");
  const table = document.split("\n").filter((line) => line.startsWith("|"));
  expect(table.map(unpadded)).toEqual(documentedTable());
});
