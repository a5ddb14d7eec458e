import type { KnownWorkbook } from "../../../schemas/state.ts";
import { validationRequestsTable } from "../../../schemas/validation-requests.ts";
import type { DeclarantReading } from "../consolidation/readings.ts";

const SHEET = validationRequestsTable.title;
const GONE = `L'onglet « ${SHEET} » a disparu ou changé de nom : rendez-lui ce nom. Vos demandes restent telles qu'elles ont été lues en dernier.`;

/**
 * A reading that lost the tab of requests which its workbook had says so: requests never leave because a title did.
 * A workbook that never held any may well be without the tab.
 */
export function withLostRequests(
  reading: DeclarantReading,
  known: Pick<KnownWorkbook, "requests"> | undefined,
): DeclarantReading {
  const isTold = reading.problems.some(({ sheet }) => sheet === "" || sheet === SHEET);
  if (reading.requests !== null || isTold || !known?.requests.length) return reading;
  const problem = { sheet: SHEET, cell: null, message: GONE, unread: false };
  return { ...reading, problems: [...reading.problems, problem] };
}
