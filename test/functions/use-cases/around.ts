import type { Failure, FailureReason, Outcome } from "../../../functions/ports/outcome.ts";
import type { Ports } from "../../../functions/use-cases/ports.ts";

/** A call of a port, by its name. */
export type CallName = "cursorNow" | "changesSince" | "read" | "inspect" | "commit" | "send";

/** What stands between a use case and one of its calls; `target` is the workbook's id or the e-mail's key. */
export type Around = <T>(
  call: { readonly name: CallName; readonly target: string },
  go: () => Promise<Outcome<T>>,
) => Promise<Outcome<T>>;

/** The ports with something around each call. */
export function around(ports: Ports, act: Around): Ports {
  const { workbooks, mailer } = ports;
  return {
    ...ports,
    workbooks: {
      cursorNow: () => act({ name: "cursorNow", target: "" }, () => workbooks.cursorNow()),
      changesSince: (cursor) => act({ name: "changesSince", target: "" }, () => workbooks.changesSince(cursor)),
      read: (id) => act({ name: "read", target: id }, () => workbooks.read(id)),
      inspect: (id) => act({ name: "inspect", target: id }, () => workbooks.inspect(id)),
      commit: (id, commit) => act({ name: "commit", target: id }, () => workbooks.commit(id, commit)),
    },
    mailer: { send: (email) => act({ name: "send", target: email.key }, () => mailer.send(email)) },
  };
}

/** How often each call is made; `targets` are those of the reads. */
export type Tally = Record<CallName, number> & { readonly targets: string[] };

/** The ports, and the count of what goes through them. */
export function counted(ports: Ports): { readonly ports: Ports; readonly tally: Tally } {
  const tally: Tally = { cursorNow: 0, changesSince: 0, read: 0, inspect: 0, commit: 0, send: 0, targets: [] };
  const act: Around = ({ name, target }, go) => {
    tally[name] += 1;
    if (name === "read") tally.targets.push(target);
    return go();
  };
  return { ports: around(ports, act), tally };
}

/** `before`: the call has no effect; `after`: it has, and its reply is lost. */
export type Fault = { readonly when: "before" | "after"; readonly reason: FailureReason };

/** The ports where the n-th call of all, counted from 1, fails; `met` tells whether there was one. */
export function failingAt(ports: Ports, place: number, fault: Fault): { readonly ports: Ports; met: () => boolean } {
  let count = 0;
  const act: Around = async ({ name }, go) => {
    count += 1;
    if (count !== place) return go();
    const acts = name === "commit" || name === "send";
    if (fault.when === "after" && acts) await go();
    return refusal(fault, acts);
  };
  return { ports: around(ports, act), met: () => count >= place };
}

const refusal = ({ when, reason }: Fault, acts: boolean): Failure => ({
  ok: false,
  reason,
  message: `planned: ${reason}`,
  retryable: true,
  ambiguous: when === "after" && acts,
});

/** The ports where something happens once, just before the first call that `isIt` recognises. */
export function justBefore(
  ports: Ports,
  isIt: (call: { readonly name: CallName; readonly target: string }) => boolean,
  happens: () => Promise<unknown>,
): Ports {
  let waiting = true;
  return around(ports, async (call, go) => {
    if (waiting && isIt(call)) {
      waiting = false;
      await happens();
    }
    return go();
  });
}
