import { permuteRows, refuseVerticalMerges } from "../../moving/permute-rows.ts";
import { areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Shuffles the rows of a range. The same range of the same size is always shuffled in the same way. */
export const randomizeRange: RequestHandler<"randomizeRange"> = (draft, { range }) => {
  if (!range) throw new InvalidRequest("No range specified.");
  const sheet = draft.sheet(range.sheetId);
  const area = areaOf(range, sheet);
  refuseVerticalMerges(sheet, area, "randomize");
  permuteRows(sheet, area, shuffled(area.endRow - area.startRow));
  return undefined;
};

/** Fisher and Yates, with the numbers of a Lehmer generator. */
function shuffled(count: number): readonly number[] {
  const order = Array.from({ length: count }, (_, row) => row);
  let seed = count + 1;
  for (let last = count - 1; last > 0; last -= 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    const other = seed % (last + 1);
    const [a = 0, b = 0] = [order[last], order[other]];
    order[last] = b;
    order[other] = a;
  }
  return order;
}
