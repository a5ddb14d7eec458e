// An Apps Script as a person writes it, run by npm `@mcpher/gas-fakes`; nothing here knows of a local Google.
import "@mcpher/gas-fakes";

const spreadsheet = SpreadsheetApp.create("Heures");
const sheet = spreadsheet.getSheets()[0];
sheet?.getRange("A1:B2").setValues([
  ["Nom", "Heures"],
  ["Anna", 7.5],
]);
sheet?.appendRow(["Bilal", 12]);
sheet?.getRange("C2").setFormula("=B2*2");
sheet?.getRange("A1:B1").setFontWeight("bold").setBackground("#ffff00");
sheet?.insertRowBefore(1);
console.log(
  JSON.stringify({
    name: spreadsheet.getName(),
    values: sheet?.getDataRange().getValues(),
    formula: sheet?.getRange("C3").getFormula(),
    weight: sheet?.getRange("A2").getFontWeight(),
    background: sheet?.getRange("B2").getBackground(),
    last: [sheet?.getLastRow(), sheet?.getLastColumn()],
  }),
);
