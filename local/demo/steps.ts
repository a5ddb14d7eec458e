import type { Tell } from "./running-territory.ts";

/** `tick` shows that the step goes on; `done` ends the last one. */
export type Steps = { readonly tell: Tell; readonly tick: () => void; readonly done: () => void };

/** Says each step as it begins and, when the next one does, how long it took. */
export function timedSteps(write: (text: string) => void): Steps {
  let began: number | null = null;
  const done = () => {
    if (began !== null) write(` (${((performance.now() - began) / 1000).toFixed(1).replace(".", ",")} s)\n`);
    began = null;
  };
  const tell = (step: string) => {
    done();
    write(`• ${step}…`);
    began = performance.now();
  };
  return { tell, tick: () => write("."), done };
}
