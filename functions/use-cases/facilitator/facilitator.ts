import type { FacilitatorAction, FacilitatorRequest } from "../../../schemas/requests.ts";
import type { Outcome } from "../../ports/outcome.ts";
import { consolidate } from "../consolidate.ts";
import type { OpenControl } from "../open-control.ts";
import { planFileImport } from "../plan-import.ts";
import { sendForm } from "../send-form.ts";
import { ask } from "./ask.ts";
import { checkInTime } from "./check-in-time.ts";
import type { FacilitatorPorts } from "./facilitator-ports.ts";
import { judged } from "./judged.ts";
import { listMessages, previewMessage } from "./messages.ts";
import { previewMarket } from "./preview-market.ts";
import { setUpFor } from "./set-up-for.ts";
import { showTerritory } from "./show-territory.ts";

/** Carries out what a facilitator asked from the menu of a control workbook, once it is known who asks. */
export async function facilitator(
  ports: FacilitatorPorts,
  request: FacilitatorRequest,
  token: string | null,
): Promise<Outcome<object>> {
  const opened = await ask(ports, request, token);
  return opened.ok ? carryOut({ ports, opened: opened.value }, request) : opened;
}

/** The control workbook as it was opened to know who asks. */
type Asked = { readonly ports: FacilitatorPorts; readonly opened: OpenControl };

type RequestOf<Action extends FacilitatorAction> = {
  [Each in Action]: Extract<FacilitatorRequest, { readonly action: Each }>;
}[Action];

type Handlers = {
  readonly [Action in FacilitatorAction]: (asked: Asked, request: RequestOf<Action>) => Promise<Outcome<object>>;
};

/**
 * Apps Script waits for one minute for an answer, and publishing takes its part of it: what is not read by then waits for
 * the next run.
 */
const READING_SECONDS = 30;

const HANDLERS: Handlers = {
  list: async ({ opened }) => ({ ok: true, value: listMessages(opened.journal) }),
  preview: async ({ opened }, { key }) => previewMessage(opened.journal, key),
  "preview-market": async ({ ports, opened }, { market }) => {
    const world = judged(ports, opened);
    return world.ok ? previewMarket(world.value, market) : world;
  },
  consolidate: ({ ports }, { controlWorkbook }) =>
    consolidate(ports, { controlWorkbook, dryRun: false, readingSeconds: READING_SECONDS }),
  check: async ({ ports }, { controlWorkbook }) => ({ ok: true, value: await checkInTime(ports, controlWorkbook) }),
  territory: async ({ ports, opened }) => {
    const world = judged(ports, opened);
    return world.ok ? { ok: true, value: showTerritory(world.value) } : world;
  },
  "send-form": ({ ports }, request) => sendForm(ports, request),
  "create-workbook": ({ ports }, request) => setUpFor(ports, { ...request, remove: [] }),
  "share-workbook": ({ ports }, request) => setUpFor(ports, request),
  "plan-import": ({ ports }, request) =>
    planFileImport(ports, { ...request, content: Buffer.from(request.content, "base64") }),
};

const carryOut = <Action extends FacilitatorAction>(asked: Asked, request: RequestOf<Action>) =>
  (HANDLERS[request.action as Action] as Handlers[Action])(asked, request);
