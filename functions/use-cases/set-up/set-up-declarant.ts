import { type IsoDate, monthOf, yearOf } from "../../../schemas/month.ts";
import { workbookIdOf } from "../../../schemas/workbook-link.ts";
import type { Control } from "../../domain/control.ts";
import type { Outcome } from "../../ports/outcome.ts";
import { declarantLook } from "../../sheets/layout/declarant-look.ts";
import { hoursTab } from "../../sheets/layout/hours-tab.ts";
import { yearRows } from "../../sheets/layout/year-rows.ts";
import { readDeclarant } from "../../sheets/read-declarant.ts";
import { named } from "../named.ts";
import { facilitatorsOf } from "./facilitators-of.ts";
import type { LookFor } from "./lay-out.ts";
import { openStructure } from "./open-structure.ts";
import type { SetUpPorts } from "./set-up-ports.ts";
import { setUpWorkbook, type WorkbookSetUp } from "./set-up-workbook.ts";
import type { Sharing } from "./share-with.ts";

/** `remove`: the departed who must no longer open the workbook; nobody else is ever removed. */
export type RecipientWish = {
  readonly control: string;
  readonly name: string;
  readonly remove?: Sharing["remove"];
  readonly dryRun?: boolean;
};

/** `today` tells the year. */
export type DeclarantWish = RecipientWish & { readonly today: IsoDate };

/**
 * A declarant's workbook for the year of `today`: its running contracts and its people who are validated already stand
 * there, so that only hours are left to type. A copy of the structure's template where it has one, which brings the script that checks the cells.
 */
export async function setUpDeclarant(ports: SetUpPorts, wish: DeclarantWish): Promise<Outcome<WorkbookSetUp>> {
  const structure = await openStructure(ports, wish.control);
  return structure.ok ? setUpDeclarantOf(ports, structure.value.control, wish) : structure;
}

/** The same in a structure that is open already. */
export async function setUpDeclarantOf(
  ports: SetUpPorts,
  control: Control,
  { control: controlId, name: typed, today, remove = [], dryRun = false }: DeclarantWish,
): Promise<Outcome<WorkbookSetUp>> {
  const company = named(control.companies, typed, "Entreprises");
  if (!company.ok) return company;
  const { name, workbook: link, emails } = company.value;
  const year = yearOf(monthOf(today));
  const lookFor: LookFor = (present) => {
    const own = present === null ? [] : readDeclarant(name, present).sheets;
    const hours = [hoursTab(year, yearRows(control, name, year, own))];
    return declarantLook(name, { hours, facilitators: control.facilitators });
  };
  return setUpWorkbook(ports, {
    controlId,
    role: "declarant",
    name,
    link,
    others: control.companies.filter((each) => each.name !== name).map(({ workbook }) => workbook),
    template: workbookIdOf(control.settings.declarantTemplate),
    lookFor,
    sharing: { emails: [...(emails ?? []), ...facilitatorsOf(control)], right: "writer", remove },
    dryRun,
  });
}
