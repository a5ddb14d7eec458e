import type { Company } from "../../../schemas/control-workbook.ts";
import { addMonths, type IsoDate, monthOf, yearOf } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import { workbookLink } from "../../../schemas/workbook-link.ts";
import { facilitatorOf, facilitatorOfMost } from "../../domain/alerts/facilitator-of.ts";
import type { Control } from "../../domain/control.ts";
import { lastCompleteMonth } from "../../domain/declarations/declarations.ts";
import { whoDeclares } from "../../domain/declarations/who-declares.ts";
import type { Draft } from "../drafts/draft.ts";
import { signedBy } from "../parts/signed-by.ts";

/** One person's wish that a declarant gets its form. `to` are the addresses that take our messages. */
export type FormWish = {
  readonly declarant: Company;
  readonly workbook: string;
  readonly to: readonly string[];
  readonly requestId: string;
};

type Around = { readonly control: Control; readonly today: IsoDate; readonly now: Date };

/** The same wish asked twice is one message. */
export const formKey = (declarant: string, requestId: string): string => `formulaire/${declarant}/${requestId}`;

/**
 * The message that will carry the form of the year of the last complete month, signed by the facilitator of most of the
 * declarant's markets; `null` where no facilitator has an address.
 */
export function formDraft({ declarant, workbook, to, requestId }: FormWish, around: Around): Draft | null {
  const { control, today, now } = around;
  const codes = new Set(
    control.engagements
      .filter((each) => whoDeclares(each).includes(foldText(declarant.name)))
      .map(({ market }) => market),
  );
  const own = control.markets.filter(({ code }) => codes.has(code));
  const facilitator = facilitatorOfMost(own, control) ?? facilitatorOf({ facilitator: null }, control);
  if (!facilitator) return null;
  const year = yearOf(lastCompleteMonth(today));
  const key = formKey(declarant.name, requestId);
  return {
    key,
    covers: [key],
    market: null,
    to,
    params: {
      kind: "form",
      ...signedBy({ control, facilitator, link: workbookLink(workbook), now }),
      declarant: declarant.name,
      contact: declarant.contact,
      year,
      fileName: formFileName(declarant.name, year),
      expectedBy: expectedBy(control.settings.closingDay, today),
    },
  };
}

/** The closing day to come: this month's, or the next one's once it is past. */
function expectedBy(closingDay: number, today: IsoDate): IsoDate {
  const day = String(closingDay).padStart(2, "0");
  const thisMonth = `${monthOf(today)}-${day}`;
  if (thisMonth >= today) return thisMonth;
  return `${addMonths(monthOf(today), 1)}-${day}`;
}

/**
 * A name that every mailbox and system takes.
 * @example formFileName("Régie « L'Arc-en-Ciel »", 2025) //=> "Heures 2025 - Regie L Arc-en-Ciel.xlsx"
 */
export function formFileName(declarant: string, year: number): string {
  const plain = declarant
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/œ/gi, "oe")
    .replace(/[^A-Za-z0-9-]+/g, " ")
    .trim()
    .slice(0, 60)
    .trim();
  return `Heures ${year} - ${plain || "declarant"}.xlsx`;
}
