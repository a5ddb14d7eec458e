import { expect, it } from "vitest";
import { behindNames, isHere, run, toldBy } from "./unchanged.ts";

const SCENARIO = new URL("./python/hours.py", import.meta.url).pathname;

// A Python of one's own hides Debian's, and the packages that come with it.
const PYTHONS = ["python3", "/usr/bin/python3"];
const found = await Promise.all(
  PYTHONS.map((python) => isHere(python, ["-c", "import googleapiclient, google.oauth2"])),
);
const python = PYTHONS[found.indexOf(true)];

it.skipIf(!python)("Google's Python client runs unchanged (needs python3-googleapi)", { timeout: 60_000 }, async () => {
  const told = await behindNames(async ({ env }) => toldBy(await run(python ?? "", [SCENARIO], { env })));
  expect(told).toEqual({
    tab: "Feuille 1",
    appended: ["'Feuille 1'!A1:C3", "'Feuille 1'!A4:C4"],
    read: [
      [
        ["Nom", "Anna", "Bilal", "Total"],
        ["Mois", 45_717, 45_748],
        ["Heures", 7.5, 35 / 24, 7.5],
      ],
      [[7.5, 35 / 24, 7.5]],
    ],
    replies: [
      {},
      { findReplace: { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 1 } },
      {
        addNamedRange: {
          namedRange: { namedRangeId: "hours", name: "heures", range: { startColumnIndex: 2, endColumnIndex: 3 } },
        },
      },
    ],
    sorted: [
      ["Basile", "01/04/2025"],
      ["Anna", "01/03/2025"],
    ],
    named: [["Heures"], ["35:00:00"], ["7,5"], ["35:00:00"]],
    cleared: "'Feuille 1'!A4:C4",
    refused: [400, "Unable to parse range: Nowhere!A1"],
    imported: [
      ["Nom", "Heures"],
      ["Chloe", "12"],
    ],
    listed: ["Heures", "Import"],
    csv: ["Nom,Heures", "Chloe,12"],
    left: ["Heures"],
    batch: ["Heures", "Import"],
  });
});
