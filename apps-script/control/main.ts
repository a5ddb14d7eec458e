import * as z from "zod";
import { facilitatorRequest } from "../../schemas/requests.ts";
import type { Identity, MadeWorkbook, Written } from "./answers.ts";
import { type Choices, choicesOf, settingText } from "./choices.ts";
import { type Asked, planWish } from "./entries/plan-wish.ts";
import { refusalInWords, wish } from "./entries/wishes.ts";
import { applyImport as applied } from "./import/apply-import.ts";
import { importWish } from "./import/import-wish.ts";
import { linkWorkbook } from "./make-workbook.ts";
import { MENU, PAGES } from "./menu.ts";
import { type Answer, askService } from "./service/ask-service.ts";
import { audience } from "./sheet/audience.ts";
import { postAsPerson, sleep } from "./sheet/http.ts";
import { personEmail, today } from "./sheet/person.ts";
import { addMenu, showDialog, showSidebar } from "./sheet/windows.ts";
import { controlWorkbook, currentLine, readText, writeEntry } from "./sheet/workbook.ts";

/** Adds the menu when the workbook is opened: nothing else, for nobody has agreed to anything yet. */
export function onOpen(): void {
  addMenu("Jalon", MENU);
}

export const showTerritory = (): void => open("showTerritory");
export const consolidateNow = (): void => open("consolidateNow");
export const checkInstallation = (): void => open("checkInstallation");
export const newDeclarant = (): void => open("newDeclarant");
export const newBuyer = (): void => open("newBuyer");
export const sendForm = (): void => open("sendForm");
export const importDeclaration = (): void => open("importDeclaration");
export const answerRequests = (): void => open("answerRequests");
export const validateMonth = (): void => open("validateMonth");
export const calibrateHours = (): void => open("calibrateHours");
export const previewAlert = (): void => open("previewAlert");
export const muteMarket = (): void => open("muteMarket");
export const closeMarket = (): void => open("closeMarket");
export const waitingMessages = (): void => open("waitingMessages");

/** For a page: what its lists offer, as the workbook stands. */
export function choices(): { readonly ok: true } & Choices {
  return { ok: true, ...choicesOf(readText, { email: personEmail(), today: today(), line: currentLine() }) };
}

/** For a page: asks the service for this workbook. */
export function ask(action: unknown): Answer {
  const request = facilitatorRequest.safeParse({ ...asObject(action), controlWorkbook: controlWorkbook() });
  return request.success ? askService(request.data, serviceLine()) : { ok: false, message: NOT_UNDERSTOOD };
}

/** For a page: the line of the service's settings by which it knows this menu. */
export function menuIdentity(): Identity {
  const known = audience();
  return known === null
    ? { ok: false, message: NOBODY }
    : { ok: true, line: `FACILITATOR_AUDIENCES=${controlWorkbook()}=${known}` };
}

/** For a page: has a declarant's or buyer's workbook made, and writes its link in the person's own tab. */
export function makeWorkbook(action: unknown): MadeWorkbook {
  const recipient = z.object({ role: z.enum(["declarant", "buyer"]), name: z.string() }).safeParse(action);
  if (!recipient.success) return { ok: false, message: NOT_UNDERSTOOD };
  const answer = ask({ ...asObject(action), action: "create-workbook" });
  return linkWorkbook(recipient.data, answer as Answer<"create-workbook">);
}

/** For a page: writes one line, or one cell, of the person's own tabs, as the person. */
export function record(asked: unknown): Written {
  const parsed = wish.safeParse(asked);
  if (!parsed.success) return { ok: false, message: refusalInWords(parsed.error) ?? NOT_UNDERSTOOD };
  return signed((by) => {
    const { sheet, plan } = planWish(parsed.data, by);
    return writeEntry(sheet, plan);
  });
}

/** For a page: writes an import that the person has read and agreed to, into the declarant's workbook. */
export function applyImport(asked: unknown): Written {
  const parsed = importWish.safeParse(asked);
  return parsed.success ? signed((by) => applied(parsed.data, by)) : { ok: false, message: NOT_UNDERSTOOD };
}

/** Nothing is written without an author: Google keeps the address of some people to itself. */
function signed(write: (by: Asked) => Written): Written {
  const { author, today } = choices();
  return author === "" ? { ok: false, message: NOBODY } : write({ author, today });
}

function open(line: keyof typeof PAGES): void {
  const { page, title, height } = PAGES[line];
  if (height === null) showSidebar(page, title);
  else showDialog(page, title, height);
}

const serviceLine = () => ({ address: settingText(readText, "functionUrl"), post: postAsPerson, sleep });

const asObject = (value: unknown): object => (typeof value === "object" && value !== null ? value : {});

const NOT_UNDERSTOOD = "La demande est incomplète : vérifiez chaque champ, puis réessayez.";
const NOBODY =
  "Google n'a pas dit votre adresse : cette ligne n'aurait pas d'auteur, rien n'a été écrit. Ouvrez le classeur avec le compte qui est dans « Facilitateurs », acceptez ce que demande Google, puis réessayez.";
