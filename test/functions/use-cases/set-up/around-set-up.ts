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

/** How a call goes wrong: its process dies before or after it took effect, its reply is lost, or it is refused for now. */
export type Trouble = "killed-before" | "killed-after" | "reply-lost" | "refused";

const FAILED: Failure = { ok: false, reason: "timed-out", message: "planned", retryable: true, ambiguous: false };

/** The ports whose n-th call, counted from 1, meets the trouble; `met` tells whether there was one. */
export function troubledAt(ports: SetUpPorts, place: number, trouble: Trouble) {
  let count = 0;
  let dead = false;
  const troubled = aroundSetUp(ports, async (name, go) => {
    count += 1;
    if (dead) throw new Error("killed");
    if (count !== place) return go();
    if (trouble === "refused") return FAILED;
    if (trouble === "reply-lost") {
      await go();
      return { ...FAILED, ambiguous: ACTS.includes(name) };
    }
    dead = true;
    if (trouble === "killed-after") await go();
    throw new Error("killed");
  });
  return { ports: troubled, met: () => count >= place };
}
