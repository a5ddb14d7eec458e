import type { Issue } from "../../../../schemas/issue.ts";
import type { Checkup } from "../../../../schemas/requests.ts";
import { ANOMALIES_SHEET, CONTROL_NAME } from "../../../sheets/render-anomalies.ts";
import { warning } from "../checkup.ts";

/** How many are told one by one, where no tab lists them. */
const TOLD = 5;

/** What people have to correct in the control workbook: the tab that lists it, or the first five while there is none. */
export function checkAnomalies(issues: readonly Issue[], isListed: boolean): Checkup[] {
  if (issues.length === 0) return [];
  if (isListed) return [counted(issues.length, `Voyez l'onglet « ${ANOMALIES_SHEET} ».`)];
  const rest = issues.length - TOLD;
  const after = "Corrigez d'abord les cinq premières, puis relancez la vérification.";
  return [...issues.slice(0, TOLD).map(told), ...(rest > 0 ? [counted(rest, after, " de plus")] : [])];
}

/** The message begins with the cell already. */
const told = ({ sheet, cell, message }: Issue): Checkup =>
  warning(CONTROL_NAME, {
    message: sheet === "" ? message : `« ${sheet} », ${message}`,
    remedy: `Corrigez ${cell === null ? "cet onglet" : "cette cellule"} du classeur de pilotage.`,
  });

const counted = (count: number, remedy: string, more = ""): Checkup =>
  warning(CONTROL_NAME, {
    message:
      count === 1
        ? `1 anomalie${more} attend d'être corrigée dans ce classeur.`
        : `${count} anomalies${more} attendent d'être corrigées dans ce classeur.`,
    remedy,
  });
