import { beforeEach, describe, expect, it } from "vitest";
import type { Failure } from "../../../functions/ports/outcome.ts";
import type { Ports } from "../../../functions/use-cases/ports.ts";
import { companiesTable } from "../../../schemas/control-workbook.ts";
import { workbookLink } from "../../../schemas/workbook-link.ts";
import { aCompany } from "../../builders/control-records.ts";
import { BATI, HOURS_TAB, RELAIS } from "./a-story.ts";
import {
  addTab,
  alerted,
  aStructure,
  consolidated,
  emailsOf,
  recordsOf,
  removeTab,
  type Structure,
  typeAt,
  writeLine,
} from "./a-structure.ts";
import { around, counted } from "./around.ts";

let structure: Structure;

beforeEach(async () => {
  structure = await aStructure();
});

const refusing = (id: string, name: "read" | "commit", failure: Partial<Failure>, ports: Ports = structure.ports) =>
  around(ports, (call, go) =>
    call.name === name && call.target === id
      ? Promise.resolve({
          ok: false,
          reason: "unavailable",
          message: "",
          retryable: true,
          ambiguous: false,
          ...failure,
        })
      : go(),
  );

const anomaliesOf = async (name: string) =>
  (await recordsOf(structure, structure.control, "Anomalies")).filter(({ Classeur }) => Classeur === name);

const stateOf = async (market: string) =>
  (await recordsOf(structure, structure.control, "Suivi")).find(({ Marché, État }) => Marché === market && État)?.État;

describe("hours that stand under another name, or that nobody has read", () => {
  it("alarm nobody when a company is renamed in « Entreprises » alone", async () => {
    await consolidated(structure);
    await alerted(structure);
    const sent = structure.mailer.sent.length;
    writeLine(structure, companiesTable, 0, aCompany({ name: "Bâti 2", workbook: workbookLink(structure.idOf(BATI)) }));
    await alerted(structure);
    expect([structure.mailer.sent.length, await stateOf("ARQ-2024")]).toEqual([sent, "lecture attendue"]);
  });

  it("alarm nobody when a declarant has never answered, and are asked for once a run", async () => {
    const ports = refusing(structure.idOf(RELAIS), "read", {});
    await consolidated(structure, ports);
    const { ports: watched, tally } = counted(ports);
    await consolidated(structure, watched);
    expect(tally.targets.filter((id) => id === structure.idOf(RELAIS))).toHaveLength(1);
    expect(await alerted(structure, ports)).toMatchObject({ decided: 1 });
    expect(structure.mailer.sent).toEqual([]);
    expect(await anomaliesOf(RELAIS)).toMatchObject([{ État: "illisible" }]);
    expect(await stateOf("ARQ-2024")).toBe("lecture attendue");
  });

  it("are awaited when a new year's tab was unreadable from its first day", async () => {
    await consolidated(structure);
    addTab(structure, structure.idOf(RELAIS), "Heures 2026", "Code participant");
    await consolidated(structure);
    expect(await stateOf("ARQ-2024")).toBe("lecture attendue");
  });

  it("are none where a tab that was read has a copy beside it", async () => {
    addTab(structure, structure.idOf(RELAIS), `Copie de ${HOURS_TAB}`, "Code participant");
    await consolidated(structure);
    expect(await stateOf("ARQ-2024")).not.toBe("lecture attendue");
  });
});

describe("a workbook that may be read but not written", () => {
  it.each([BATI, "Ville de Dieppe"])("says so and is left alone until it is due again: %s", async (name) => {
    const id = structure.idOf(name);
    const ports = refusing(id, "commit", { reason: "forbidden", retryable: false });
    await consolidated(structure, ports);
    await consolidated(structure, ports);
    const { ports: watched, tally } = counted(ports);
    await consolidated(structure, watched);
    expect(tally).toMatchObject({ read: 1, commit: 0 });
    expect((await anomaliesOf(name)).map((line) => line["Ce qu'il y a à faire"]).join()).toContain(
      "droit de modification",
    );
  });
});

it("waits for a person's go when every tab of the service was deleted after an alert", async () => {
  await consolidated(structure);
  await alerted(structure);
  const sent = structure.mailer.sent.length;
  const own = ["_état", "Journal", "Suivi", "Anomalies", HOURS_TAB];
  for (const title of own) removeTab(structure, structure.control, title);
  await alerted(structure);
  expect(structure.mailer.sent).toHaveLength(sent);
  expect((await emailsOf(structure)).map(({ status }) => status)).toEqual(["to-approve"]);
});

it("keeps its memory while the control workbook is unreadable", async () => {
  await consolidated(structure);
  await alerted(structure);
  typeAt(structure, structure.control, "Marchés", "A1", "???");
  await expect(consolidated(structure)).rejects.toThrow("unreadable");
  expect((await emailsOf(structure)).map(({ status }) => status)).toEqual(["sent"]);
});
