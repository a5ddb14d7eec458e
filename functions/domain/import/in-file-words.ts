/**
 * What a sheet says of a cell, said of a file: it was not Sheets that understood a date, and no menu of its mends it.
 * @example inFileWords("Sheets a compris une durée (« 36:00 ») : tapez 36 (si l'affichage ne change pas, menu …).") //=> "Le fichier donne une durée (« 36:00 ») : tapez 36."
 */
export const inFileWords = (message: string): string =>
  message
    .replace("Sheets a compris", "Le fichier donne")
    .replace("a été compris par Sheets comme", "est dans le fichier")
    .replace(/ \(si l'affichage ne change pas[^)]*\)/, "");
