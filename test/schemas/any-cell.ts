import fc from "fast-check";
import type { Cell, NumberKind } from "../../schemas/cells/cell.ts";

const KINDS: readonly NumberKind[] = [
  "number",
  "percent",
  "currency",
  "scientific",
  "date",
  "time",
  "date-time",
  "duration",
];

/** Any UTF-16 at all, lone surrogates and control characters included. */
const anyUtf16 = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
  .map((units) => String.fromCharCode(...units));

/** What comes near the forms that people type. */
const nearlyRight = fc
  .array(
    fc.constantFrom(
      ..."0123456789,.;/:-_@ hHéxX%€\u00a0\u202f\n",
      "octobre ",
      "2025",
      "oui",
      "P-0042",
      "a@b.fr",
      "travail",
      "356000000",
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

export const anyText = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), anyUtf16, nearlyRight);

const anyNumber = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e300, 5e-324, 46022.5),
);

/** Any cell that Sheets could ever hand over, and some that it could not. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  anyText,
  anyNumber,
  fc.boolean(),
  fc.record({ kind: fc.constantFrom(...KINDS), value: anyNumber, text: anyText }),
  fc.record({ kind: fc.constant("error" as const), value: anyText, text: anyText }),
);
