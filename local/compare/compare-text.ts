import type { Chosen } from "./choose-behaviours.ts";
import type { Comparison, Observed } from "./compare-behaviour.ts";

/** Every behaviour on a line with its source, by room; one that only the local Google is asked says why. */
export function listText(chosen: readonly Chosen[]): string {
  const rooms = [...new Set(chosen.map(({ room }) => room))];
  return rooms
    .map((room) => {
      const lines = chosen.filter((one) => one.room === room).map(lineOf);
      return [`${room}: ${lines.length}`, ...lines].join("\n");
    })
    .join("\n\n");
}

const lineOf = ({ name, source, localOnly }: Chosen): string =>
  `  ${name}\n      ${source}${localOnly ? `\n      local only: ${localOnly}` : ""}`;

/** One comparison as a person reads it: a line when both agree, both answers when they do not. */
export function comparisonText({ name, source, same, real, local }: Comparison): string {
  if (same) return `same     ${name}`;
  return [`DIFFERS  ${name}`, `           ${source}`, `  real   ${shown(real)}`, `  local  ${shown(local)}`].join("\n");
}

const shown = (observed: Observed): string =>
  "answer" in observed ? JSON.stringify(observed.answer) : `no answer: ${observed.failure}`;
