/**
 * The letters of a column, 0 being A.
 * @example columnLetter(26) //=> "AA"
 */
export function columnLetter(columnIndex: number): string {
  const letter = String.fromCharCode(65 + (columnIndex % 26));
  return columnIndex < 26 ? letter : columnLetter(Math.floor(columnIndex / 26) - 1) + letter;
}

/**
 * The address of a cell, from its zero-based row and column.
 * @example a1(11, 10) //=> "K12"
 */
export const a1 = (rowIndex: number, columnIndex: number): string => `${columnLetter(columnIndex)}${rowIndex + 1}`;
