import type { Line } from "./benchmark.ts";

const WHAT = 46;
const FIGURE = 14;

/** One result as text, its columns aligned. */
export const showLine = ({ what, figure, noise }: Line): string =>
  `  ${what.padEnd(WHAT)}${figure.padStart(FIGURE)}${noise === undefined ? "" : `   ${noise}`}`;

/** A line of the terminal that overwrites itself, and is silent where nobody looks. `clear` takes it away. */
export function progressLine(stream: NodeJS.WriteStream) {
  const write = (text: string): void => {
    if (stream.isTTY) stream.write(`\r\u001b[K${text}`);
  };
  return { show: (text: string): void => write(`… ${text}`), clear: (): void => write("") };
}
