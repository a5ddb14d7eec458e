import { filteredCells } from "../../workbook/metadata/data-filter.ts";
import { InvalidRequest } from "../../workbook/refusals.ts";
import type { Spreadsheet } from "../../workbook/spreadsheet.ts";
import type { DataFilter } from "../../workbook/wire.ts";
import type { Operation } from "../call.ts";
import { pathOf } from "../params.ts";
import { inputOption } from "./enums.ts";
import { listAt } from "./list-at.ts";
import { type GivenValues, givenValues, type ValueRange } from "./value-range-body.ts";
import {
  blaming,
  renderDone,
  renderTotals,
  TOTAL_FIELDS,
  WRITTEN_FIELDS,
  type Writing,
  writeAll,
} from "./write-values.ts";

/** Writes values into every range that data filters select, all or none. */
export const batchUpdateValuesByDataFilter: Operation = {
  name: "sheets.spreadsheets.values.batchUpdateByDataFilter",
  kind: "sheetsWrites",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}/values:batchUpdateByDataFilter",
  params: [],
  fields: { ...TOTAL_FIELDS, responses: { ...WRITTEN_FIELDS, dataFilter: true } },
  handle: (call) => {
    const { body } = call;
    const data = listAt<DataFilterValueRange>(body, "data").map(wishOf);
    const input = inputOption(body.valueInputOption);
    const all = writeAll(call, input, (spreadsheet) => data.flatMap((wish) => writingsOf(spreadsheet, wish)));
    const responses = all.map((done) => ({ ...renderDone(done, body), dataFilter: filterOf(data, done.writing) }));
    return {
      json: {
        spreadsheetId: pathOf(call, "spreadsheetId"),
        ...renderTotals(all),
        ...(responses.length > 0 ? { responses } : {}),
      },
    };
  },
};

type Wish = { readonly given: GivenValues; readonly filter: DataFilter; readonly blame: string };

type DataFilterValueRange = ValueRange & { readonly dataFilter?: DataFilter };

function wishOf(item: DataFilterValueRange, index: number): Wish {
  const at = `data[${index}]`;
  if (!item.dataFilter) throw new InvalidRequest("No data filter specified.");
  return { given: givenValues(item, at), filter: item.dataFilter, blame: `Invalid ${at}: ` };
}

/** "If more than one range is matched … the specified values are applied to all of those ranges": discovery text. */
const writingsOf = (spreadsheet: Spreadsheet, { given, filter, blame }: Wish): readonly Writing[] =>
  blaming(blame, () => filteredCells(spreadsheet, filter)).map((range) => ({ range, given, blame }));

const filterOf = (data: readonly Wish[], { given }: Writing): DataFilter | undefined =>
  data.find((wish) => wish.given === given)?.filter;
