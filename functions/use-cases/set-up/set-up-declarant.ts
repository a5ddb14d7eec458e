import { yearOfHoursSheet } from "../../../schemas/declarant-workbook.ts";
import type { IsoDate } from "../../../schemas/month.ts";
import { workbookIdOf } from "../../../schemas/workbook-link.ts";
import type { Control } from "../../domain/control.ts";
import { yearsToDeclare } from "../../domain/declarations/years-to-declare.ts";
import type { Outcome } from "../../ports/outcome.ts";
import { declarantLook } from "../../sheets/layout/declarant-look.ts";
import { hoursTab } from "../../sheets/layout/hours-tab.ts";
import { newcomerRows, yearRows } from "../../sheets/layout/year-rows.ts";
import { readDeclarant } from "../../sheets/read-declarant.ts";
import { facilitatorsOf } from "./facilitators-of.ts";
import type { LookFor } from "./lay-out.ts";
import { namedLine } from "./named-line.ts";
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
 * A declarant's workbook, with a tab for each year from the first one of its open markets to that of `today`: its running
 * contracts and its people who are validated already stand there, so that only hours are left to type. A copy of the
 * structure's template where it has one, which brings the script that checks the cells.
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
  const company = namedLine(control, "declarant", typed);
  if (!company.ok) return company;
  const { name, workbook: link, emails } = company.value;
  const years = yearsToDeclare(control, name, today);
  const lookFor: LookFor = (present) => {
    const own = present === null ? [] : readDeclarant(name, present).sheets;
    const hours = years.map((year) => hoursTab(year, yearRows(control, name, year, own)));
    const there = present?.sheets.map(({ title }) => yearOfHoursSheet(title)) ?? [];
    const lacking = years.filter((year) => !there.includes(year));
    const people = lacking.flatMap((year) => newcomerRows(control, name, year, own).map(([person]) => person?.value));
    const look = declarantLook(name, { hours, facilitators: control.facilitators });
    return { ...look, people: new Set(people).size };
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
    hasContact: (emails ?? []).length > 0,
    dryRun,
  });
}
