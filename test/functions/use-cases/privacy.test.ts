import { beforeAll, describe, expect, it } from "vitest";
import { REQUESTS_SHEET } from "../../../functions/sheets/render-requests.ts";
import { exchangesTable, validationsTable } from "../../../schemas/control-workbook.ts";
import { aDecision, anExchange, aValidation } from "../../builders/control-records.ts";
import { typeCells } from "./a-store-workbook.ts";
import { BATI, BUYER_NAMES, HOURS_TAB, RELAIS } from "./a-story.ts";
import {
  alerted,
  aStructure,
  consolidated,
  decide,
  journalOf,
  type Structure,
  typeAt,
  writeLine,
} from "./a-structure.ts";
import { pictureOf } from "./picture.ts";

/** What people wrote where only a facilitator, or only its own author, may read it. */
const PLANTED = {
  nameInMark: "Bernadette DUPONT-PLANTÉE",
  criterionInJob: "bénéficiaire RSA planté",
  nameInHours: "absente Mme DUPONT-PLANTÉE",
  nameInExchange: "M. MARTIN-PLANTÉ n'est plus joignable",
  criterionInReason: "RQTH planté au dossier",
  markOfControl: "REPERE-PLANTÉ",
  markOfOwn: "A.B.-PLANTÉ",
  markOfRequest: "C.D.-PLANTÉ",
};

let structure: Structure;
let picture: Record<string, unknown>;

beforeAll(async () => {
  structure = await aStructure();
  const id = structure.idOf(RELAIS);
  typeAt(structure, id, HOURS_TAB, "B3", PLANTED.nameInMark);
  typeAt(structure, id, HOURS_TAB, "K3", PLANTED.criterionInJob);
  typeAt(structure, id, HOURS_TAB, "L3", PLANTED.nameInHours);
  typeAt(structure, id, HOURS_TAB, "M3", "35:00");
  writeLine(structure, exchangesTable, 0, anExchange({ company: BATI, summary: PLANTED.nameInExchange }));
  writeLine(structure, validationsTable, 2, aValidation({ participant: "P-003", mark: PLANTED.markOfControl }));
  const own = { participant: "P-777", declarant: RELAIS, mark: PLANTED.markOfOwn };
  writeLine(structure, validationsTable, 5, aValidation(own));
  const asked = [PLANTED.markOfRequest, "ARQ-2024", null, BATI, PLANTED.criterionInJob, "CDI", "05/01/2026"];
  typeCells(structure.store, id, REQUESTS_SHEET, { row: 1, column: 0 }, asked);
  decide(
    structure,
    0,
    aDecision({ kind: "reject", participant: "P-003", month: "2025-03", reason: PLANTED.criterionInReason }),
  );
  await consolidated(structure);
  typeAt(structure, id, HOURS_TAB, "O3", "18");
  await consolidated(structure);
  await alerted(structure);
  await consolidated(structure);
  picture = await pictureOf(structure.store);
});

const textOf = (isIt: (key: string) => boolean): string =>
  JSON.stringify(Object.entries(picture).filter(([key]) => isIt(key)));
const inBuyers = () => textOf((key) => BUYER_NAMES.some((name) => key.startsWith(name)));
const CODES = ["P-001", "P-002", "P-003", "REPERE"];

describe("what people wrote for themselves", () => {
  it("never reaches a buyer's workbook, nor does any code", () => {
    expect(inBuyers().length).toBeGreaterThan(2_000);
    for (const text of [...Object.values(PLANTED), ...CODES, "DUPONT", "MARTIN", "RQTH"])
      expect(inBuyers()).not.toContain(text);
  });

  it("never reaches an e-mail, nor does any code", () => {
    const sent = JSON.stringify(structure.mailer.sent);
    expect(structure.mailer.sent).toHaveLength(1);
    for (const text of [...Object.values(PLANTED), ...CODES, "DUPONT", "MARTIN", "RQTH"])
      expect(sent).not.toContain(text);
  });

  it("never reaches another declarant's workbook", () => {
    const other = textOf((key) => key.startsWith(`Heures d'insertion : ${BATI}`));
    for (const text of [...Object.values(PLANTED), "P-003", "DUPONT", "MARTIN", "RQTH"])
      expect(other).not.toContain(text);
  });

  it("shows each buyer its own markets alone", () => {
    const ofTown = textOf((key) => key.startsWith("Ville de Dieppe"));
    const ofLandlord = textOf((key) => key.startsWith("Habitat des Falaises"));
    expect([ofTown.includes("ACV-2024"), ofTown.includes("ARQ-2024")]).toEqual([true, false]);
    expect([ofLandlord.includes("ACV-2024"), ofLandlord.includes("ARQ-2024")]).toEqual([false, true]);
  });

  it("tells a declarant what to mend in its own words alone", () => {
    const retour = textOf((key) => key === `Heures d'insertion : ${RELAIS} › Retour`);
    expect(retour).toContain(PLANTED.nameInHours);
    for (const text of [PLANTED.markOfControl, PLANTED.nameInExchange, "P-001", "P-002"])
      expect(retour).not.toContain(text);
  });

  it("offers no declarant another one's people, nor anybody's mark but its own", () => {
    const lists = (name: string) => textOf((key) => key === `Heures d'insertion : ${name} › Listes`);
    expect(["P-003", "P-777", "P-001", "P-002"].map((code) => lists(RELAIS).includes(code))).toEqual([
      ...[true, true],
      ...[false, false],
    ]);
    expect(lists(RELAIS)).toContain(PLANTED.markOfOwn);
    expect(lists(RELAIS)).not.toContain(PLANTED.markOfControl);
    for (const text of ["P-003", "P-777", PLANTED.markOfOwn, PLANTED.markOfRequest])
      expect(textOf((key) => key.startsWith(`Heures d'insertion : ${BATI}`))).not.toContain(text);
  });

  it("is in no e-mail that the journal keeps", async () => {
    const emails = JSON.stringify((await journalOf(structure)).filter(({ kind }) => kind === "email"));
    for (const text of [...Object.values(PLANTED), ...CODES]) expect(emails).not.toContain(text);
  });
});
