import { WORKBOOK_FIELDS, workbookFromGoogle } from "../../../functions/adapters/google/workbook-from-google.ts";
import { buildRegister } from "../../../functions/domain/hours/register.ts";
import { answerRequests } from "../../../functions/domain/requests/answers.ts";
import { requestIssues } from "../../../functions/domain/requests/request-issues.ts";
import { readDeclarant } from "../../../functions/sheets/read-declarant.ts";
import { hexOfColor } from "../../../local/apps-script/host/colors.ts";
import { effectiveFormat } from "../../../local/workbook/formats/effective-format.ts";
import { parseFieldMask } from "../../../local/workbook/masks/field-mask.ts";
import { renderSpreadsheet } from "../../../local/workbook/rendering/render-spreadsheet.ts";
import type { Spreadsheet } from "../../../local/workbook/spreadsheet.ts";
import type { State } from "../../../schemas/causes.ts";
import type { Issue } from "../../../schemas/issue.ts";
import { PAPER } from "../../../schemas/paper.ts";
import type { KnownRequest } from "../../../schemas/state.ts";
import { a1 } from "../../../schemas/table/a1.ts";
import { aKnownWorkbook } from "../../builders/a-world.ts";
import { judgedHours, TODAY } from "../../builders/judged-hours.ts";
import { MISTAKES_CONTROL } from "../../cases/declarant-control.ts";
import { DECLARANT } from "./a-declarant-workbook.ts";

/** What is said of each cell of a tab; `null` where the speaker gives no state. */
export type Said = Readonly<Record<string, { readonly state: State | null; readonly says: string }>>;

const STATES: Readonly<Record<string, State>> = {
  [PAPER.alarm]: "rejected",
  [PAPER.waiting]: "pending",
  [PAPER.warning]: "accepted",
};

/** What a person sees in the sheet: the cells with a colour or a note of the script's. */
export function saidInSheet(spreadsheet: Spreadsheet, title: string): Said {
  const said: Record<string, Said[string]> = {};
  const { rows = [] } = spreadsheet.sheets.find(({ properties }) => properties.title === title) ?? {};
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      const state = STATES[backgroundOf(cell)] ?? null;
      const says = /Jalon :\u200b (.*)/.exec(cell?.note ?? "")?.[1] ?? "";
      if (state !== null || says !== "") said[a1(row, column)] = { state, says: plain(says) };
    }
  }
  return said;
}

/** The background of a cell as a person sees it. */
export const backgroundOf = (cell: Parameters<typeof backgroundColor>[0]): string => backgroundColor(cell);

const backgroundColor = (cell: { readonly userEnteredFormat?: object } | undefined): string =>
  hexOfColor(effectiveFormat(cell?.userEnteredFormat, "fr_FR").backgroundColorStyle);

/** What the cloud says of the same workbook, read through the API and judged with the register. */
export function saidByCloud(spreadsheet: Spreadsheet, title: string): Said {
  const workbook = workbookFromGoogle("w", renderSpreadsheet(spreadsheet, parseFieldMask(WORKBOOK_FIELDS)));
  const { sheets, problems, requests } = readDeclarant(DECLARANT, workbook);
  const { issues } = judgedHours(sheets, MISTAKES_CONTROL);
  const judged = [...issues, ...issuesOfRequests(requests ?? [])].map(({ sheet, cell, state, message }) => {
    return { sheet, cell, state: state as State, says: message.replace(/^[A-Z]+\d+ (?:\([^)]+\) )?: /, "") };
  });
  const read = problems.map(({ sheet, cell, message }) => ({ sheet, cell, state: null, says: message }));
  const own = [...judged, ...read].filter(({ sheet }) => sheet === title);
  return Object.fromEntries(own.map(({ cell, state, says }) => [cell, { state, says: plain(says) }]));
}

/** What the cloud says of requests to their declarant. */
function issuesOfRequests(requests: readonly KnownRequest[]): Issue[] {
  const known = aKnownWorkbook({ name: DECLARANT, requests: [...requests] });
  const answered = answerRequests(new Map([[known.id, known]]), MISTAKES_CONTROL);
  const register = buildRegister(MISTAKES_CONTROL, TODAY);
  const issues = requestIssues({ requests: answered, declarants: [known], decisions: [], register });
  return issues.filter(({ workbook }) => workbook.kind === "declarant");
}

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
