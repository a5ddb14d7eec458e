import type { Control } from "../../domain/control.ts";
import type { Outcome } from "../../ports/outcome.ts";
import { refusal } from "../../ports/refusal.ts";
import { named, nearNames } from "../named.ts";

type Role = "declarant" | "buyer";

/** Where the lines of each role stand, and how a person calls for the workbook of one. */
const TABLES = {
  declarant: { lines: "companies", sheet: "Entreprises", menu: "Nouveau déclarant…", other: "buyer" },
  buyer: { lines: "buyers", sheet: "Acheteurs", menu: "Nouvel acheteur…", other: "declarant" },
} as const satisfies Record<Role, object>;

/** The line of a declarant or buyer that bears a name; who looked for it in the wrong tab is told where it stands. */
export function namedLine<R extends Role>(
  control: Pick<Control, "companies" | "buyers">,
  role: R,
  typed: string,
): Outcome<Control[(typeof TABLES)[R]["lines"]][number]> {
  const { lines, sheet, other } = TABLES[role];
  const found = named<Control[(typeof TABLES)[R]["lines"]][number]>(control[lines], typed, sheet);
  const own = control[lines].map(({ name }) => name);
  const elsewhere = control[TABLES[other].lines].map(({ name }) => name);
  const [meant] = nearNames(typed, own).length > 0 ? [] : nearNames(typed, elsewhere);
  if (found.ok || meant === undefined) return found;
  return refusal(
    "unknown-name",
    `« ${typed} » n'est pas dans l'onglet « ${sheet} » du pilotage. « ${meant} » est dans l'onglet « ${TABLES[other].sheet} » : menu Jalon, « ${TABLES[other].menu} », ou npm run setup -- ${other} "${meant}".`,
  );
}
