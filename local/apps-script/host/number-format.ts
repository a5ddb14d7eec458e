import type { NumberFormat } from "../../workbook/wire.ts";

/**
 * The format behind a pattern that a script sets, which names no type; `null` is the automatic one.
 * @example numberFormatOf("[h]:mm") //=> { type: "TIME", pattern: "[h]:mm" }
 */
export function numberFormatOf(pattern: string): NumberFormat | null {
  if (pattern === "" || pattern === "General" || pattern === "0.###############") return null;
  if (pattern === "@") return { type: "TEXT", pattern };
  return { type: typeOf(pattern.replace(/"[^"]*"|\\./g, "")), pattern };
}

function typeOf(letters: string): string {
  const day = /[dy]/i.test(letters);
  const hour = /[hs]/i.test(letters);
  if (day) return hour ? "DATE_TIME" : "DATE";
  if (hour) return "TIME";
  return letters.includes("%") ? "PERCENT" : "NUMBER";
}
