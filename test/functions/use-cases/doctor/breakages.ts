import type { Access } from "../../../../functions/ports/files.ts";
import type { Failure, FailureReason } from "../../../../functions/ports/outcome.ts";
import type { DoctorOptions } from "../../../../functions/use-cases/doctor/doctor.ts";
import type { DoctorPorts } from "../../../../functions/use-cases/doctor/doctor-ports.ts";
import { memoryFiles } from "../../../../local/memory/memory-files.ts";
import { copyFile, updateSpreadsheet } from "../../../../local/workbook/drive/files.ts";
import { share, unshare } from "../../../../local/workbook/drive/permissions.ts";
import { fileOf, putFile } from "../../../../local/workbook/drive/store.ts";
import type { Request } from "../../../../local/workbook/wire.ts";
import { SETTINGS } from "../../../../schemas/settings.ts";
import { workbookLink } from "../../../../schemas/workbook-link.ts";
import { typeCells } from "../a-store-workbook.ts";
import { BATI, BUYER, type Healthy, RELAIS, tabIn, typeBeside, typeScript } from "./a-healthy-structure.ts";

/** How the doctor is then asked, where it is not as usual. */
type Asked = { readonly over?: Partial<DoctorPorts>; readonly options?: Partial<DoctorOptions> };

/** What a person or a provider breaks. */
export type Breakage = ((healthy: Healthy) => Asked) | ((healthy: Healthy) => void);

const failure = (reason: FailureReason, message: string): Failure => ({
  ok: false,
  reason,
  message,
  retryable: false,
  ambiguous: false,
});

const change = ({ store }: Healthy, id: string, ...requests: readonly Request[]): void =>
  void updateSpreadsheet(store, id, requests, { now: store.now() });

const renamed =
  (title: string, next: string): Breakage =>
  (healthy) =>
    inControl(healthy, title, next);

function inControl(healthy: Healthy, title: string, next: string): void {
  rename(healthy, healthy.control, title, next);
}

function rename(healthy: Healthy, id: string, title: string, next: string): void {
  const { sheetId } = tabIn(healthy.store, id, title);
  change(healthy, id, { updateSheetProperties: { properties: { sheetId, title: next }, fields: "title" } });
}

const remove = (healthy: Healthy, id: string, title: string): void =>
  change(healthy, id, { deleteSheet: { sheetId: tabIn(healthy.store, id, title).sheetId } });

const type = ({ store }: Healthy, id: string, sheet: string, row: number, column: number, ...cells: string[]): void =>
  typeCells(store, id, sheet, { row, column }, cells);

const bin = ({ store }: Healthy, id: string): void => void putFile(store, { ...fileOf(store, id), trashed: true });

/** Google's answer to one call about one workbook. */
const inspecting = (id: string, answer: Failure) => (healthy: Healthy) => {
  const { workbooks } = healthy.ports;
  const of = id === "every" ? null : healthy.idOf(id);
  return {
    over: {
      workbooks: {
        ...workbooks,
        inspect: async (asked: string) => (of === null || asked === of ? answer : workbooks.inspect(asked)),
      },
    },
  };
};

const DISABLED = "Google 403: Google Sheets API has not been used in project 1 before or it is disabled.";

/** The control workbook's places in its tabs: the columns of a link and of a company's addresses. */
const LINK_COLUMN = 6;
const BUYER_LINK_COLUMN = 2;

const withAccess = (name: string, access: readonly Access[]) => (healthy: Healthy) => {
  const { files } = healthy.ports;
  const asked = healthy.idOf(name);
  const of = async (id: string) => (id === asked ? { ok: true as const, value: access } : files.access(id));
  return { over: { files: { ...files, access: of } } };
};

type Expected = {
  readonly subject: string;
  readonly verdict: "warning" | "wrong";
  readonly message: string;
  readonly remedy?: string;
};

const wrong = (subject: string, message: string, remedy?: string): Expected => ({
  subject,
  verdict: "wrong",
  message,
  ...(remedy === undefined ? {} : { remedy }),
});
const warns = (subject: string, message: string, remedy?: string): Expected => ({
  ...wrong(subject, message, remedy),
  verdict: "warning",
});

const PILOTAGE = "Pilotage";
const OF_BATI = `Déclarant : ${BATI}`;
const OF_BUYER = `Acheteur : ${BUYER}`;
const MAIL = "Envoi des e-mails";
const DEPLOY = "« npm run deploy:sheets -- declarant --parent https://docs.google.com/spreadsheets/d/";
const AGAIN = "« Consolider maintenant »";

/** Each thing that people or providers can break, with what the doctor then says. */
export const BREAKAGES: readonly (readonly [what: string, breakage: Breakage, expected: Expected])[] = [
  [
    "a shared drive that is gone",
    ({ store }) => ({ over: { files: memoryFiles(store, "nowhere") } }),
    wrong("Drive partagé", "Le Drive partagé est introuvable pour Jalon.", "gestionnaire de contenu"),
  ],
  [
    "an API that was never enabled",
    inspecting("every", failure("forbidden", DISABLED)),
    wrong(PILOTAGE, "L'API Google Sheets API n'est pas activée", "console.cloud.google.com/apis/library"),
  ],
  [
    "credentials that are no longer taken",
    inspecting("every", failure("forbidden", "Google 401: Request had invalid authentication credentials.")),
    wrong(PILOTAGE, "Google ne reconnaît pas l'identité de Jalon", "gcloud auth application-default login"),
  ],
  [
    "credentials that are not there",
    inspecting("every", failure("unauthenticated", "Google: no application-default credentials")),
    wrong(PILOTAGE, "Google ne reconnaît pas l'identité de Jalon", "gcloud auth application-default login"),
  ],
  [
    "a people's tab that was deleted, although nothing is judged by it",
    (healthy) => remove(healthy, healthy.control, "Échanges"),
    wrong(PILOTAGE, "L'onglet « Échanges » manque", "npm run setup"),
  ],
  [
    "a tab of the service's that was deleted from the control workbook",
    (healthy) => remove(healthy, healthy.control, "Anomalies"),
    warns(PILOTAGE, "« Anomalies »", AGAIN),
  ],
  [
    "an answer that was deleted",
    (healthy) => remove(healthy, healthy.idOf(BATI), "Retour"),
    warns(OF_BATI, "« Retour »", AGAIN),
  ],
  [
    "a buyer's charts and months that were deleted",
    (healthy) => {
      remove(healthy, healthy.idOf(BUYER), "Graphiques");
      remove(healthy, healthy.idOf(BUYER), "Mois par mois");
    },
    warns(OF_BUYER, "« Mois par mois » et « Graphiques »", AGAIN),
  ],
  [
    "Google that does not answer",
    inspecting("every", failure("unavailable", "Google: no reply")),
    wrong(PILOTAGE, "Google ne répond pas", "connexion à Internet"),
  ],
  [
    "a control workbook that nobody knows",
    () => ({ options: { controlWorkbook: "nowhere" } }),
    wrong(PILOTAGE, "Le classeur de pilotage est introuvable", "Vérifiez le lien"),
  ],
  [
    "a control workbook in the bin",
    (healthy) => bin(healthy, healthy.control),
    wrong(PILOTAGE, "dans la corbeille", "Restaurer"),
  ],
  [
    "a copy of the control workbook",
    ({ store, control }) => ({ options: { controlWorkbook: copyFile(store, control, { name: "Copie" }).id } }),
    wrong(PILOTAGE, "la copie d'un autre classeur de pilotage", "CONTROL_WORKBOOKS"),
  ],
  [
    "a declarant's workbook taken for the control workbook",
    ({ idOf }) => ({ options: { controlWorkbook: idOf(BATI) } }),
    wrong(PILOTAGE, "n'est pas un classeur de pilotage", "CONTROL_WORKBOOKS"),
  ],
  [
    "a control workbook that lost its marker",
    (healthy) => remove(healthy, healthy.control, "_état"),
    wrong(PILOTAGE, "ne porte pas la marque de Jalon", "npm run setup"),
  ],
  [
    "a tab that was renamed",
    renamed("Engagements", "Mes engagements"),
    wrong(PILOTAGE, "« Engagements »", "« Engagements »"),
  ],
  [
    "a heading that was typed over",
    (healthy) => type(healthy, healthy.control, "Marchés", 0, 7, "Commentaire"),
    wrong(PILOTAGE, "« Marchés »", "npm run setup"),
  ],
  [
    "a setting that is no number",
    ({ store, control }) => typeBeside(store, control, "Réglages", SETTINGS.closingDay.label, "quarante"),
    wrong(PILOTAGE, "« Réglages », B", "Corrigez cette cellule"),
  ],
  [
    "a person's own tab under the service's title",
    (healthy) => {
      remove(healthy, healthy.control, "Suivi");
      change(healthy, healthy.control, { addSheet: { properties: { sheetId: 777, title: "Suivi" } } });
    },
    wrong(PILOTAGE, "L'onglet « Suivi » est à vous", "« Suivi »"),
  ],
  [
    "a structure that was never consolidated",
    (healthy) => remove(healthy, healthy.control, "Suivi"),
    warns(PILOTAGE, "n'a encore jamais été consolidé"),
  ],
  [
    "a protection that was taken away",
    (healthy) => {
      const { protectedRanges } = tabIn(healthy.store, healthy.control, "Marchés");
      for (const protectedRangeId of protectedRanges)
        change(healthy, healthy.control, { deleteProtectedRange: { protectedRangeId } });
    },
    warns(PILOTAGE, "Marchés : "),
  ],
  [
    "a control workbook in another language",
    (healthy) =>
      change(healthy, healthy.control, {
        updateSpreadsheetProperties: { properties: { locale: "en_US" }, fields: "locale" },
      }),
    warns(PILOTAGE, "en_US"),
  ],
  [
    "nobody who receives the alerts",
    (healthy) => type(healthy, healthy.control, "Facilitateurs", 1, 0, "", "", ""),
    wrong(PILOTAGE, "personne ne reçoit d'alerte", "adresse e-mail"),
  ],
  [
    "a menu that is not registered",
    () => ({ over: { audiences: new Map() } }),
    wrong("Menu Jalon", "n'est pas enregistré", "FACILITATOR_AUDIENCES"),
  ],
  [
    "a menu that does not know the service",
    ({ store, control }) => typeBeside(store, control, "Réglages", SETTINGS.functionUrl.label, ""),
    wrong("Menu Jalon", "L'adresse de la fonction manque", SETTINGS.functionUrl.label),
  ],
  [
    "no template",
    ({ store, control }) => typeBeside(store, control, "Réglages", SETTINGS.declarantTemplate.label, ""),
    warns("Modèle des déclarants", "Aucun modèle n'est indiqué"),
  ],
  [
    "a template without its script",
    ({ store, template }) => typeScript(store, template, "absent"),
    warns("Modèle des déclarants", "Le contrôle à la saisie est absent", DEPLOY),
  ],
  [
    "a template in the bin",
    (healthy) => bin(healthy, healthy.template),
    wrong("Modèle des déclarants", "dans la corbeille"),
  ],
  [
    "a declarant without a workbook",
    (healthy) => type(healthy, healthy.control, "Entreprises", 1, LINK_COLUMN, ""),
    wrong(OF_BATI, "il n'a pas de classeur", "Nouveau déclarant"),
  ],
  [
    "a buyer without a workbook",
    (healthy) => type(healthy, healthy.control, "Acheteurs", 1, BUYER_LINK_COLUMN, ""),
    wrong(OF_BUYER, "Il n'a pas de classeur", "Nouvel acheteur"),
  ],
  [
    "a link that leads to no workbook",
    (healthy) => type(healthy, healthy.control, "Entreprises", 1, LINK_COLUMN, "voir Paul"),
    wrong(OF_BATI, "n'est pas celui d'un classeur Google Sheets", "copiez l'adresse"),
  ],
  [
    "one workbook for two declarants",
    (healthy) => type(healthy, healthy.control, "Entreprises", 1, LINK_COLUMN, workbookLink(healthy.idOf(RELAIS))),
    wrong(OF_BATI, `aussi celui de « ${RELAIS} »`, "Remettez à chacun le sien"),
  ],
  [
    "a declarant's workbook in the bin",
    (healthy) => bin(healthy, healthy.idOf(BATI)),
    wrong(OF_BATI, "dans la corbeille"),
  ],
  [
    "a declarant's workbook that is no longer shared with Jalon",
    inspecting(BATI, failure("forbidden", "Google 403: The caller does not have permission")),
    wrong(OF_BATI, "Google refuse à Jalon l'accès", "gestionnaire de contenu"),
  ],
  [
    "a declarant's workbook that may only be read",
    ({ ports: { files }, idOf }) => ({
      over: {
        files: {
          ...files,
          state: async (id) =>
            id === idOf(BATI) ? { ok: true, value: { binned: false, writable: false } } : files.state(id),
        },
      },
    }),
    wrong(OF_BATI, "peut lire ce classeur, mais pas y écrire", "éditeur"),
  ],
  [
    "a copy of a declarant's workbook",
    (healthy) => {
      const copy = copyFile(healthy.store, healthy.idOf(BATI), { name: "Copie" }).id;
      type(healthy, healthy.control, "Entreprises", 1, LINK_COLUMN, workbookLink(copy));
    },
    wrong(OF_BATI, "la copie d'un autre", "Corrigez le lien"),
  ],
  [
    "a declarant's workbook that lost its marker",
    (healthy) => remove(healthy, healthy.idOf(BATI), "_état"),
    wrong(OF_BATI, "n'a pas été créé par Jalon", "npm run setup -- declarant"),
  ],
  [
    "a heading of the hours that was typed over",
    (healthy) => type(healthy, healthy.idOf(BATI), "Heures 2025", 1, 2, "Chantier"),
    wrong(OF_BATI, "« Heures 2025 »", "Demandez-lui de corriger"),
  ],
  [
    "a year's tab that is gone",
    (healthy) => rename(healthy, healthy.idOf(BATI), "Heures 2025", "Mes heures"),
    wrong(OF_BATI, "L'onglet « Heures 2025 » manque", "Consolider maintenant"),
  ],
  [
    "lists that are gone",
    (healthy) => remove(healthy, healthy.idOf(BATI), "Listes"),
    warns(OF_BATI, "L'onglet caché « Listes » manque"),
  ],
  [
    "a script that is absent",
    ({ store, idOf }) => typeScript(store, idOf(BATI), "absent"),
    warns(OF_BATI, "est absent", DEPLOY),
  ],
  [
    "a script of before",
    ({ store, idOf }) => typeScript(store, idOf(BATI), "version 0.0.9"),
    warns(OF_BATI, "est en version 0.0.9, et Jalon en version 0.1.0"),
  ],
  [
    "a contact who cannot open the workbook",
    ({ store, idOf }) => {
      const own = fileOf(store, idOf(BATI)).permissions.find(({ emailAddress }) => emailAddress === "paul@example.org");
      unshare(store, idOf(BATI), own?.id ?? "");
    },
    wrong(OF_BATI, "paul@example.org ne peut pas l'ouvrir", "compte Google"),
  ],
  [
    "a facilitator who cannot open a declarant's workbook",
    withAccess(RELAIS, [{ email: "relais@example.org", right: "writer", inherited: false }]),
    warns(`Déclarant : ${RELAIS}`, "ne peut pas l'ouvrir", "npm run setup -- all"),
  ],
  [
    "a contact who may only read",
    withAccess(RELAIS, [{ email: "relais@example.org", right: "reader", inherited: false }]),
    wrong(`Déclarant : ${RELAIS}`, "relais@example.org peut le lire, mais pas y saisir", "Éditeur"),
  ],
  [
    "a workbook open to whoever has the link",
    ({ store, idOf }) => void share(store, idOf(BATI), { type: "anyone", role: "writer" }),
    wrong(OF_BATI, "Tous ceux qui ont le lien", "Limité"),
  ],
  [
    "somebody who left and may still open the workbook",
    ({ store, idOf }) =>
      void share(store, idOf(BATI), { type: "user", role: "writer", emailAddress: "partie@example.org" }),
    warns(OF_BATI, "partie@example.org peut l'ouvrir sans être dans ses contacts"),
  ],
  [
    "a buyer who may change the figures",
    ({ store, idOf }) =>
      void share(store, idOf(BUYER), { type: "user", role: "writer", emailAddress: "acheteuse@example.org" }),
    warns(OF_BUYER, "acheteuse@example.org peut le modifier"),
  ],
  [
    "a declarant without an address",
    (healthy) => type(healthy, healthy.control, "Entreprises", 2, 5, ""),
    warns(`Déclarant : ${RELAIS}`, "Aucune adresse e-mail n'est connue"),
  ],
  [
    "a sender that was never verified",
    ({ account }) => void account.identities.clear(),
    wrong(MAIL, "jalon@example.org n'est pas vérifiée", "Verified identities"),
  ],
  [
    "an account that is only on trial",
    ({ account }) => account.set({ perDay: 200, perSecond: 1, sentToday: 0 }),
    warns(MAIL, "mode d'essai"),
  ],
  [
    "a day's quota that is used up",
    ({ account }) => account.set({ perDay: 50_000, perSecond: 14, sentToday: 50_000 }),
    wrong(MAIL, "La limite d'envois de ces 24 heures est atteinte", "Ils partiront demain"),
  ],
  [
    "keys that Amazon refuses",
    ({ account }) => ({
      over: { mailAccount: { ...account, verified: async () => failure("forbidden", "SES: 403") } },
    }),
    wrong(MAIL, "Amazon SES refuse de répondre", "AWS_ACCESS_KEY_ID"),
  ],
  [
    "a rate above Google's",
    () => ({ over: { callsPerMinute: 600 } }),
    warns("Quota de Google", "SHEETS_CALLS_PER_MINUTE vaut 600"),
  ],
];
