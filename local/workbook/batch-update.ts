import { SpreadsheetDraft } from "./draft.ts";
import { watchProtected } from "./protections/refuse-protected.ts";
import { refuseRequest } from "./protections/refuse-request.ts";
import { InvalidRequest, Unsupported } from "./refusals.ts";
import { handlers } from "./requests/registry.ts";
import type { AnyHandler, BatchContext } from "./requests/request-handler.ts";
import { LIMITS, type Spreadsheet } from "./spreadsheet.ts";
import type { Reply, Request } from "./wire.ts";

/** What a batch leaves: the new spreadsheet, and one reply a request, in their order. */
export type BatchResult = { readonly spreadsheet: Spreadsheet; readonly replies: readonly Reply[] };

/**
 * Applies every request, or none: the first that is refused throws and the spreadsheet, which never changes in place,
 * stays what it was. Discovery text of `spreadsheets.batchUpdate`.
 */
export function batchUpdate(
  spreadsheet: Spreadsheet,
  requests: readonly Request[],
  context: BatchContext,
): BatchResult {
  if (requests.length === 0) throw new InvalidRequest("Must specify at least one request.");
  if (requests.length > MOST_REQUESTS) throw new InvalidRequest(`More than ${MOST_REQUESTS} requests in a batch.`);
  const draft = new SpreadsheetDraft(spreadsheet);
  watchProtected(draft, context.requester);
  const replies = requests.map((request, index) => apply(draft, request, index, context));
  const finished = draft.finish();
  checkWhole(finished);
  return { spreadsheet: finished, replies };
}

/** Refuses what only the spreadsheet as a whole can break. */
export function checkWhole({ sheets }: Spreadsheet): void {
  checkShown({ sheets });
  const cells = sheets.reduce((total, { properties }) => total + properties.rowCount * properties.columnCount, 0);
  if (cells > LIMITS.cells) {
    throw new InvalidRequest(
      `This action would increase the number of cells in the workbook above the limit of ${LIMITS.cells} cells.`,
    );
  }
}

/** Refuses to leave no tab in sight, even where a later request would bring one back (recorded by gspread). */
function checkShown({ sheets }: Pick<Spreadsheet, "sheets"> | SpreadsheetDraft): void {
  if (sheets.every(({ properties }) => properties.hidden)) {
    throw new InvalidRequest("You can't hide all the sheets in a document.");
  }
}

const MOST_REQUESTS = 100_000;

function apply(draft: SpreadsheetDraft, request: Request, index: number, context: BatchContext): Reply {
  const kinds = (Object.keys(request) as (keyof Request)[]).filter((kind) => request[kind]);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    throw new InvalidRequest(`Invalid requests[${index}]: exactly one kind of request must be set.`);
  }
  if (!(kind in handlers)) refuseKind(kind, index);
  try {
    refuseRequest(draft, request, context.requester);
    const reply = applyRequest(draft, request, context);
    checkShown(draft);
    return reply;
  } catch (error) {
    if (error instanceof InvalidRequest)
      throw new InvalidRequest(`Invalid requests[${index}].${kind}: ${error.message}`);
    throw error;
  }
}

/** Applies one request to a draft; its refusal does not say which one it was. */
export function applyRequest(draft: SpreadsheetDraft, request: Request, context: BatchContext): Reply {
  const [[kind, wish] = []] = Object.entries(request);
  const handler = handlers[kind as keyof Request] as AnyHandler | undefined;
  return handler?.(draft, wish as object, context) ?? {};
}

/** Google has requests about data sources and comments that the model does not; what it has not either is no field of a request. */
function refuseKind(kind: string, index: number): never {
  if (/DataSource|Comment/.test(kind)) {
    throw new Unsupported(`requests[${index}].${kind} is not supported by the local Google.`);
  }
  throw new InvalidRequest(
    `Invalid JSON payload received. Unknown name "${kind}" at 'requests[${index}]': Cannot find field.`,
  );
}
