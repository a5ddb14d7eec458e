import { describe, expect, it } from "vitest";
import { inWords, type Standing } from "../../../../functions/sheets/retour/market-lines.ts";
import { hours } from "../../../../schemas/hours.ts";

const standing = (changes: Partial<Standing> = {}): Standing => ({
  owed: hours(6700),
  done: hours(5800),
  left: hours(900),
  months: 2,
  pace: hours(450),
  closed: false,
  dated: true,
  ...changes,
});

describe("where a market stands, in one sentence", () => {
  it.each<[Partial<Standing>, string]>([
    [{}, "il reste 900 h à faire en deux mois, soit 450 h par mois."],
    [{ closed: true }, "le marché est clos."],
    [{ owed: 0 }, "pas d'objectif d'heures sur ce marché."],
    [{ left: 0, pace: null }, "l'objectif est atteint, merci."],
    [{ dated: false, months: 0, pace: null }, "il reste 900 h ; les dates du marché sont à préciser."],
    [{ months: 0, pace: null }, "l'échéance est passée, il manque 900 h."],
  ])("%j", (changes, sentence) => {
    expect(inWords(standing(changes))).toBe(sentence);
  });
});
