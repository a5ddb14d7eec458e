import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBlank } from "../../../schemas/cells/cell.ts";
import { codeCell } from "../../../schemas/cells/code-cell.ts";
import type { Codec } from "../../../schemas/cells/codec.ts";
import { dateCell } from "../../../schemas/cells/date-cell.ts";
import { emailsCell } from "../../../schemas/cells/emails-cell.ts";
import { hoursCell } from "../../../schemas/cells/hours-cell.ts";
import { listCell } from "../../../schemas/cells/list-cell.ts";
import { monthCell } from "../../../schemas/cells/month-cell.ts";
import { positiveHoursCell } from "../../../schemas/cells/positive-hours-cell.ts";
import { siretCell } from "../../../schemas/cells/siret-cell.ts";
import { textCell } from "../../../schemas/cells/text-cell.ts";
import { vocabularyCell } from "../../../schemas/cells/vocabulary-cell.ts";
import { yesNoCell } from "../../../schemas/cells/yes-no-cell.ts";
import { contractType } from "../../../schemas/vocabulary.ts";
import { anyCell } from "../any-cell.ts";

const CODECS: readonly (readonly [string, Codec<unknown>])[] = [
  ["code", codeCell],
  ["date", dateCell],
  ["e-mails", emailsCell],
  ["hours", hoursCell],
  ["list", listCell],
  ["month", monthCell],
  ["positive hours", positiveHoursCell],
  ["SIRET", siretCell],
  ["text", textCell],
  ["vocabulary", vocabularyCell(contractType)],
  ["yes or no", yesNoCell],
].map(([name, codec]) => [name as string, codec as Codec<unknown>]);

describe.each(CODECS)("the %s cell", (_, codec) => {
  it("answers any cell with a value or a French sentence, and never throws", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const parsed = codec.parse(cell);
        if (!parsed.ok) expect(parsed.message).toMatch(/tapez.*\S.*$/su);
      }),
      { numRuns: 500 },
    );
  });

  it("prints what it accepts back to the same value, which its schema accepts too", () => {
    fc.assert(
      fc.property(
        anyCell.filter((cell) => !isBlank(cell)),
        (cell) => {
          const parsed = codec.parse(cell);
          if (!parsed.ok) return;
          expect(codec.parse(codec.print(parsed.value))).toEqual(parsed);
          expect(codec.schema.parse(parsed.value)).toEqual(parsed.value);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("keeps a refusal on one line and short enough to read", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const parsed = codec.parse(cell);
        if (!parsed.ok) expect(parsed.message).toMatch(/^[^\r\n]{10,420}$/u);
      }),
    );
  });
});
