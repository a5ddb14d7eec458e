import { beforeEach, expect, it } from "vitest";
import { marketsTable } from "../../../../schemas/control-workbook.ts";
import { hours } from "../../../../schemas/hours.ts";
import { messagePreview } from "../../../../schemas/requests.ts";
import { aMarket } from "../../../builders/control-records.ts";
import { alerted, aStructure, consolidated, renameTab, type Structure, writeLine } from "../a-structure.ts";
import { counted } from "../around.ts";
import { type Asking, asking } from "./asking.ts";

let structure: Structure;
let talk: Asking;

beforeEach(async () => {
  structure = await aStructure();
  talk = asking(structure);
  await consolidated(structure);
});

const preview = async (market: string) => {
  const outcome = await talk.ask({ action: "preview-market", market });
  return outcome.ok ? messagePreview.parse(outcome.value) : outcome;
};

it("shows a late market's alert as it then leaves", async () => {
  const shown = await preview("arq 2024");
  await alerted(structure);
  const [left] = structure.mailer.sent;
  expect(left?.key).toBe("ARQ-2024/1/late");
  expect(shown).toMatchObject({ subject: left?.subject, html: left?.html, text: left?.text, to: left?.to, note: null });
});

it("shows what the alert of a market without one would look like, and says that none is planned", async () => {
  expect(await preview("ACV-2024")).toMatchObject({
    subject: expect.stringContaining("Action Cœur de Ville"),
    note: "Ce marché est « conforme » : aucune alerte n'est prévue. Voici seulement à quoi elle ressemblerait.",
  });
});

it("writes nothing and sends nothing", async () => {
  const { ports, tally } = counted(structure.ports);
  await talk.ask({ action: "preview-market", market: "ARQ-2024" }, talk.token(), ports);
  expect(tally).toMatchObject({ read: 1, commit: 0, send: 0 });
});

const market = (changes: Parameters<typeof aMarket>[0]) => aMarket({ code: "NEUF-2025", ...changes });

it.each([
  [
    "ARQ-2025",
    null,
    "unknown-name",
    "« ARQ-2025 » n'est pas dans l'onglet « Marchés » du pilotage. Vouliez-vous dire « ARQ-2024 » ?",
  ],
  ["ZZZ", null, "unknown-name", "« ZZZ » n'est pas dans l'onglet « Marchés » du pilotage. Ajoutez-y d'abord sa ligne."],
  [
    "NEUF-2025",
    market({ start: "2025-01-01", end: "2025-12-31", target: null, noTargetByChoice: true }),
    "not-possible",
    "L'alerte de « NEUF-2025 » ne peut pas être montrée : il n'a pas d'objectif en heures, dans l'onglet « Marchés ».",
  ],
  [
    "NEUF-2025",
    market({ start: "2025-01-01", end: null, target: hours(1000) }),
    "not-possible",
    "L'alerte de « NEUF-2025 » ne peut pas être montrée : il lui manque son début ou sa fin, dans l'onglet « Marchés ».",
  ],
])("tells why there is nothing to show: %s", async (code, line, reason, say) => {
  if (line) writeLine(structure, marketsTable, 2, line);
  expect(await preview(code)).toMatchObject({ ok: false, reason, say });
});

it("tells which tab must be mended first", async () => {
  renameTab(structure, structure.control, "Marchés", "Mes marchés");
  expect(await preview("ARQ-2024")).toMatchObject({
    reason: "unreadable",
    say: expect.stringContaining("l'onglet « Marchés »"),
  });
});
