import { beforeEach, expect, it } from "vitest";
import { type TerritoryReport, territoryReport } from "../../../../schemas/requests.ts";
import { requestKey } from "../../../../schemas/validation-requests.ts";
import { aDecision } from "../../../builders/control-records.ts";
import { HOURS_TAB, RELAIS } from "../a-story.ts";
import {
  alerted,
  aStructure,
  consolidated,
  decide,
  renameTab,
  type Structure,
  typeAt,
  valueIn,
} from "../a-structure.ts";
import { counted } from "../around.ts";
import { type Asking, asking } from "./asking.ts";

let structure: Structure;
let talk: Asking;

beforeEach(async () => {
  structure = await aStructure();
  talk = asking(structure);
  await consolidated(structure);
});

const territory = async (): Promise<TerritoryReport> =>
  territoryReport.parse(valueIn(await talk.ask({ action: "territory" })));
const today = async (): Promise<string[]> => (await territory()).today.map(({ text }) => text);

it("shows the markets by state, the worst first, in the sheets' colours", async () => {
  expect(await territory()).toMatchObject({
    at: structure.clock.now().toISOString(),
    month: "2025-10",
    states: [
      {
        state: "late",
        label: "en retard",
        color: "#f8d7da",
        markets: [{ code: "ARQ-2024", standing: "755 h sur 1\u202f000 h, fin le 31 décembre 2025" }],
      },
      {
        state: "on-track",
        label: "conforme",
        color: "#d9efdf",
        markets: [{ code: "ACV-2024", title: "Action Cœur de Ville" }],
      },
    ],
  });
});

it("asks today for who takes care of a market in alert, until somebody does", async () => {
  const line = expect.stringMatching(/^ARQ-2024, .* : en retard, et personne ne s'en occupe encore\. Appelez/);
  expect(await today()).toEqual([line]);
  decide(structure, 0, aDecision({ kind: "take-charge", market: "ARQ-2024", participant: null, action: "chased" }));
  expect(await today()).toEqual([]);
});

it("asks for nothing about a market that somebody muted", async () => {
  decide(structure, 0, aDecision({ kind: "mute", market: "ARQ-2024", participant: null }));
  expect(await today()).toEqual([]);
});

it("asks what became of an e-mail that may have left", async () => {
  structure.mailer.failNext("lost-after");
  await alerted(structure);
  expect(await today()).toContainEqual(expect.stringContaining("1 message est incertain"));
});

it("names whom to phone after two silent months, and an address that nobody knows", async () => {
  const late = await aStructure({
    [RELAIS]: { rows: [], ticked: [1, 2, 3] },
    "Bâti Falaises": { rows: [], ticked: [1, 2, 3] },
  });
  const lately = asking(late);
  await consolidated(late);
  const report = territoryReport.parse(valueIn(await lately.ask({ action: "territory" })));
  expect(report.today).toContainEqual({
    text: expect.stringMatching(
      /^Appelez .*: il manque 7 mois depuis avril 2025\. Aucune adresse e-mail n'est connue\.$/,
    ),
    sheet: "Entreprises",
  });
});

it("counts the hours that wait for a decision, and says why", async () => {
  typeAt(structure, structure.idOf(RELAIS), HOURS_TAB, "I3", "01/10/2025");
  await consolidated(structure);
  const { waiting } = await territory();
  expect(waiting.hours).toBe("139,5 h");
  expect(waiting.lines).toHaveLength(9);
  expect(waiting.lines[0]).toMatch(
    /^Relais Intérim, Heures 2025, 15,5 h : L3 \(janvier 2025\) : Heures de janvier 2025/,
  );
});

it("shows the requests that nobody has answered, and asks for an answer", async () => {
  const id = structure.idOf(RELAIS);
  for (const [cell, typed] of [
    ["A2", "M.B."],
    ["B2", "ARQ-2024"],
    ["F2", "CDD"],
    ["G2", "01/12/2025"],
  ] as const)
    typeAt(structure, id, "Demandes", cell, typed);
  await consolidated(structure);
  const { requests, today: lines } = await territory();
  expect(requests).toEqual([
    {
      key: requestKey(RELAIS, { mark: "M.B.", market: "ARQ-2024", lot: null, start: "2025-12-01" }),
      declarant: RELAIS,
      ...{ mark: "M.B.", market: "ARQ-2024", job: null, contractType: "CDD", start: "2025-12-01" },
    },
  ]);
  expect(lines).toContainEqual({
    text: "1 demande de validation attend votre réponse : menu Jalon, « Répondre aux demandes… ».",
    sheet: "Demandes",
  });
});

it("judges by today's decisions, reads one workbook and writes nothing", async () => {
  const { ports, tally } = counted(structure.ports);
  await talk.ask({ action: "territory" }, talk.token(), ports);
  expect(tally).toMatchObject({ read: 1, commit: 0, send: 0 });
});

it("tells which tab must be mended first", async () => {
  renameTab(structure, structure.control, "Engagements", "Mes engagements");
  expect(await talk.ask({ action: "territory" })).toMatchObject({
    reason: "unreadable",
    say: expect.stringContaining("Engagements"),
  });
});
