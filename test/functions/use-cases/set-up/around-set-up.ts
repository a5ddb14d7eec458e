import type { Failure, Outcome } from "../../../../functions/ports/outcome.ts";
import type { SetUpPorts } from "../../../../functions/use-cases/set-up/set-up-ports.ts";

/** Calls that change something: a reply may be lost after their effect. */
const ACTS = ["create", "copy", "label", "share", "unshare", "bin", "commit"];

type Go = () => Promise<Outcome<unknown>>;

/** The ports with something around each call of Drive or of a workbook, by its name. */
export function aroundSetUp(ports: SetUpPorts, act: (name: string, go: Go) => Promise<Outcome<unknown>>): SetUpPorts {
  const wrap = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name: string) => {
        const call = Reflect.get(target, name) as (...given: unknown[]) => Promise<Outcome<unknown>>;
        return (...given: unknown[]) => act(name, () => call(...given));
      },
    });
  return { ...ports, files: wrap(ports.files), workbooks: wrap(ports.workbooks) };
}

/** How a call goes wrong: its process dies before it took effect, or its reply is lost after that. */
export type Trouble = "killed-before" | "reply-lost";

const LOST: Failure = { ok: false, reason: "timed-out", message: "planned", retryable: true, ambiguous: true };

/**
 * The ports whose n-th call that changes something, counted from 1, meets the trouble; `met` tells whether there was one.
 * What only looks leaves nothing half done: dying there is dying before the next change.
 */
export function troubledAt(ports: SetUpPorts, place: number, trouble: Trouble) {
  let count = 0;
  const troubled = aroundSetUp(ports, async (name, go) => {
    count += ACTS.includes(name) ? 1 : 0;
    if (count < place) return go();
    if (trouble === "killed-before") throw new Error("killed");
    const reply = await go();
    return ACTS.includes(name) && count === place ? LOST : reply;
  });
  return { ports: troubled, met: () => count >= place };
}
