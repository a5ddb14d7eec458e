import { describe, expect, it } from "vitest";
import type { ReminderEmail } from "../../../functions/emails/reminder/reminder-email.ts";
import { hours } from "../../../schemas/hours.ts";
import { REMINDERS, reminder } from "./fixtures/reminder.ts";
import { rendered } from "./plain.ts";

describe("a reminder", () => {
  it.each<[string, Partial<ReminderEmail>, string]>([
    [
      "greets the person whom the workbook names",
      {},
      "Bonjour Sonia Petit,\nIl nous manque vos heures d'octobre (2 minutes).",
    ],
    ["greets nobody by a name that it does not know", { contact: null }, "Bonjour,\nIl nous manque"],
    ["says what to do without any hour", {}, "Aucune heure ? Cochez simplement la case du mois."],
    ["elides before a vowel only", { missing: ["2025-03"] }, "vos heures de mars (2 minutes)."],
    ["names two months", { missing: ["2025-08", "2025-09"] }, "vos heures d'août et de septembre (2 minutes)."],
    ["says the year where it could be mistaken", { missing: ["2024-10"] }, "vos heures d'octobre 2024 (2 minutes)."],
    [
      "counts many months",
      { missing: ["2025-06", "2025-07", "2025-08", "2025-09"] },
      "vos heures de 4 mois, depuis juin (2 minutes).",
    ],
    [
      "asks for a tick alone where the hours are there",
      { missing: [], toTick: [{ month: "2025-10", hours: hours(312) }] },
      "312 h saisies pour octobre, il reste à cocher la case du mois.",
    ],
    [
      "keeps one hour in the singular",
      { missing: [], toTick: [{ month: "2025-10", hours: hours(1) }] },
      "1 h saisie pour octobre,",
    ],
    [
      "is firmer the second time, and still kind",
      { turn: 2 },
      "Sauf erreur de notre part, il nous manque toujours vos heures d'octobre, attendues le 10 novembre 2025.\nPourriez-vous les saisir cette semaine ?",
    ],
    ["offers help the second time", { turn: 2 }, "Appelez-moi au 02 35 00 00 10 : nous les saisirons ensemble."],
    [
      "is signed by a person with a telephone",
      {},
      "-- \nCamille Lenoir\nClause sociale Dieppe-Maritime · 02 35 00 00 10 ·",
    ],
  ])("%s", async (_, different, sentence) => {
    expect((await rendered(reminder(different))).text).toContain(sentence);
  });

  it.each<[string, Partial<ReminderEmail>, readonly string[]]>([
    [
      "months without an hour",
      { missing: ["2025-08", "2025-09"] },
      [
        "Aucune heure ? Cochez simplement les cases des mois concernés.",
        "saisissez les heures de chaque mois, cochez les cases des mois concernés.",
        "ils s'arrêtent dès que les cases sont cochées.",
      ],
    ],
    [
      "months that only lack their tick",
      {
        missing: [],
        toTick: ["2025-06", "2025-07", "2025-08", "2025-09"].map((month) => ({ month, hours: hours(20) })),
      },
      [
        "Il reste à cocher les cases de 4 mois",
        "Cocher les cases des mois :",
        "Ouvrez votre tableau et cochez les cases des mois concernés.",
      ],
    ],
    [
      "one month of each",
      { missing: ["2025-08"], toTick: [{ month: "2025-09", hours: hours(20) }] },
      ["Cochez simplement la case du mois.", "saisissez les heures du mois, cochez les cases des mois concernés."],
    ],
  ])("speaks of several boxes for several %s", async (_, different, sentences) => {
    const { text } = await rendered(reminder(different));
    for (const sentence of sentences) expect(text).toContain(sentence);
  });

  it("asks for an answer where the facilitator has no telephone", async () => {
    const { text } = await rendered(REMINDERS.extreme);
    expect(text).toContain("Répondez à ce message : nous les saisirons ensemble.");
    expect(text).not.toMatch(/null|undefined/);
  });

  it("asks for no hour where only a tick is awaited", async () => {
    expect((await rendered(REMINDERS["a tick alone"])).text).not.toMatch(/Aucune heure|saisissez|Saisir/);
  });

  it.each(Object.entries(REMINDERS))("never threatens: %s", async (_, params) => {
    expect((await rendered(params)).text).not.toMatch(/pénalit|sanction|mise en demeure|obligat|faute|dernier rappel/i);
  });
});

it.each([
  [REMINDERS.nominal, "Vos heures d'octobre (2 minutes)"],
  [REMINDERS["a tick alone"], "Il reste à cocher la case d'octobre"],
  [REMINDERS["second time"], "Rappel : vos heures de septembre et d'octobre"],
])("says in the subject what is awaited: %#", async (params, subject) => {
  expect((await rendered(params)).subject).toBe(subject);
});

it("reads in full as text", async () => {
  expect((await rendered(reminder())).text).toMatchInlineSnapshot(`
    "Vos heures d'octobre
    Toitures de la Varenne

    Bonjour Sonia Petit,
    Il nous manque vos heures d'octobre (2 minutes).
    Aucune heure ? Cochez simplement la case du mois.

    Saisir mes heures : https://docs.google.com/spreadsheets/d/exemple/edit#gid=12

    Marché concerné. Arques-la-Bataille, 68 logements.
    Comment faire. Ouvrez votre tableau, saisissez les heures du mois, cochez la case au-dessus du mois. Elles étaient attendues le 10 novembre 2025.
    Déjà fait ? Merci, ne tenez pas compte de ce message. Une question ? Camille Lenoir vous répond au 02 35 00 00 10.
    Pourquoi je reçois ce message. Toitures de la Varenne déclare chaque mois ses heures d'insertion à Clause sociale Dieppe-Maritime. Deux rappels par mois au plus ; ils s'arrêtent dès que la case est cochée.

    -- 
    Camille Lenoir
    Clause sociale Dieppe-Maritime · 02 35 00 00 10 · camille.lenoir@example.org
    "
  `);
});
