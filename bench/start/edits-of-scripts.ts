import { buildScript } from "../../build/build-script.ts";
import { declarantLook } from "../../functions/sheets/layout/declarant-look.ts";
import { hoursTab } from "../../functions/sheets/layout/hours-tab.ts";
import type { Script } from "../../local/apps-script/script-options.ts";
import { startScript } from "../../local/apps-script/start-script.ts";
import { type Typing, typeInto } from "../../local/apps-script/type-into.ts";
import { workbookRequests } from "../../local/sample/look-requests.ts";
import { batchUpdate } from "../../local/workbook/batch-update.ts";
import { createFile, putSpreadsheet, spreadsheetOf } from "../../local/workbook/drive/files.ts";
import { createStore } from "../../local/workbook/drive/store.ts";
import { newSpreadsheet } from "../../local/workbook/new-spreadsheet.ts";
import type { Benchmark, Line } from "../benchmark.ts";
import { lineOf, MILLISECONDS, TIMES } from "../line.ts";
import { interleave, ratios } from "../measure/interleave.ts";
import { NOW } from "../world/structure.ts";

const RUNS = 9;
const ROWS = 500;
const YEAR = 2025;
const BUNDLE = "dist/bench/apps-script/declarant";

/** One row in ten is wrong: its hours are words. */
const pasted = Array.from({ length: ROWS }, (_, index) => [
  ...[`P-${index}`, "M.B.", "ARQ-2024", "", "", "travail", "ETTI", "CDDI", "01/01/2024", "", "maçon"],
  ...new Array<string>(9).fill(""),
  index % 10 === 0 ? "abc" : "7,5",
]);

const SHEET = `Heures ${YEAR}`;
const PASTE: Typing = { sheet: SHEET, a1: "A3", values: pasted };
const TYPED: Typing = { sheet: SHEET, a1: "U3", values: "7,5" };

/** What checking costs as people type, in the stand-in: on Google's own machines each call of a service costs more. */
export const editsOfScripts: Benchmark = {
  name: "edits",
  title: `The declarant's script: ${ROWS} rows pasted beside one cell typed, each into an empty tab`,
  run: async ({ runs = RUNS, progress }) => {
    progress("building the script");
    await buildScript("declarant", BUNDLE);
    const { script, renew } = await aWorkbook();
    const edit = async (typing: Typing): Promise<Checked> => {
      renew();
      await typeInto(script, typing);
      const { milliseconds = Number.NaN, calls = 0 } = script.runs.at(-1) ?? {};
      return { milliseconds, calls };
    };
    const subjects = { typed: () => edit(TYPED), pasted: () => edit(PASTE) };
    const measured = await interleave(runs, subjects, (round) => progress(`round ${round} of ${runs}`));
    await script.close();
    return linesOf(measured);
  },
};

type Checked = { readonly milliseconds: number; readonly calls: number };

/** A declarant's workbook as it is laid out, which `renew` puts back, and the script bound to it. */
async function aWorkbook(): Promise<{ readonly script: Script; readonly renew: () => void }> {
  const store = createStore({ now: () => new Date(NOW) });
  const look = declarantLook("Bâti Falaises", { hours: [hoursTab(YEAR)] });
  const { id } = createFile(store, {
    name: look.title,
    mimeType: "application/vnd.google-apps.spreadsheet",
    spreadsheet: (own) => {
      const blank = newSpreadsheet(own, { properties: { title: look.title } });
      return batchUpdate(blank, workbookRequests(look.tabs), { now: new Date(NOW) }).spreadsheet;
    },
  });
  const laid = spreadsheetOf(store, id);
  const user = { email: "hugo.marin@example.org" };
  const script = await startScript({ bundle: BUNDLE, store, workbookId: id, user });
  return { script, renew: () => putSpreadsheet(store, laid) };
}

function linesOf({ typed, pasted }: Readonly<Record<"typed" | "pasted", readonly Checked[]>>): Line[] {
  const [one, many] = [typed, pasted].map((runs) => runs.map(({ milliseconds }) => milliseconds));
  return [
    lineOf("one cell typed", one ?? [], MILLISECONDS),
    lineOf(`${ROWS} rows pasted`, many ?? [], MILLISECONDS),
    lineOf("  beside one cell (Google stops an edit after 30 s)", ratios(many ?? [], one ?? []), TIMES),
    { what: "calls of Google's services", figure: `${pasted[0]?.calls}`, noise: `${typed[0]?.calls} for one cell` },
  ];
}
