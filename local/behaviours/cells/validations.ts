import type { Behaviour } from "../behaviour.ts";
import { A1, CELLS, cellAfter, REQUESTS, refusalAfter, rows } from "./after-batch.ts";

const LIST = {
  condition: { type: "ONE_OF_LIST", values: [{ userEnteredValue: "Yes" }, { userEnteredValue: "No" }] },
  inputMessage: "Choose",
  strict: true,
  showCustomUi: true,
};

/** The rules that cells are held to. */
export const VALIDATIONS: readonly Behaviour[] = [
  {
    name: "keeps a rule of validation and tells it as it was given",
    source: `${CELLS}#datavalidationrule`,
    observe: cellAfter("A1", "dataValidation", { setDataValidation: { range: A1, rule: LIST } }),
    expected: { dataValidation: LIST },
  },
  {
    name: "clears the validation of a range that is given no rule",
    source: `${REQUESTS}#setdatavalidationrequest`,
    observe: cellAfter(
      "A1",
      "formattedValue,dataValidation",
      rows(["Yes"]),
      { setDataValidation: { range: A1, rule: LIST } },
      { setDataValidation: { range: A1 } },
    ),
    expected: { formattedValue: "Yes" },
  },
  {
    name: "refuses a relative date in a validation",
    source: "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#conditionvalue",
    observe: async (bench) => {
      const condition = { type: "DATE_BEFORE", values: [{ relativeDate: "TODAY" }] };
      return (await refusalAfter({ setDataValidation: { range: A1, rule: { condition } } })(bench)).status;
    },
    expected: 400,
  },
];
