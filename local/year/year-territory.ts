import { xlsxFiles } from "../../functions/adapters/xlsx/xlsx-files.ts";
import type { Outcome } from "../../functions/ports/outcome.ts";
import type { Ports } from "../../functions/use-cases/ports.ts";
import type { IsoDate } from "../../schemas/month.ts";
import { workbookLink } from "../../schemas/workbook-link.ts";
import { type FixedClock, fixedClock } from "../memory/fixed-clock.ts";
import { type MemoryMailer, memoryMailer } from "../memory/memory-mailer.ts";
import { memoryWorkbooks } from "../memory/memory-workbooks.ts";
import { buyerWorkbooks } from "../sample/buyer-workbooks.ts";
import type { Besides, Links } from "../sample/control-workbook.ts";
import type { SampleWorkbook } from "../sample/sample-workbook.ts";
import { createStore, type Store } from "../workbook/drive/store.ts";
import { controlOn, declarantsOn, type Known } from "./known-on.ts";
import { bringUpToDate, createBlank, fillFile, markFile } from "./memory-files.ts";
import { morningOf } from "./morning-of.ts";
import { readOnce } from "./read-once.ts";

/** Dieppe-Maritime in memory, on the port twins, ready for a day to pass. */
export type YearTerritory = {
  readonly store: Store;
  readonly clock: FixedClock;
  readonly mailer: MemoryMailer;
  readonly ports: Ports;
  readonly control: string;
  /** People do what they do on a day, at 8:00 in Paris; how many workbooks they changed. */
  readonly pass: (today: IsoDate) => number;
};

/** The territory as people had filled it in by the end of a day. Nothing was consolidated yet, and nobody told. */
export async function yearTerritory(today: IsoDate, besides: Besides = {}): Promise<YearTerritory> {
  const clock = fixedClock(morningOf(today));
  const store = createStore({ now: clock.now });
  const workbooks = readOnce(memoryWorkbooks(store), store);
  const mailer = memoryMailer();
  const control = createBlank(store, "Pilotage");
  const ids = new Map<string, string>();
  for (const workbook of [...declarantsOn(today).map((known) => known.workbook()), ...buyerWorkbooks()]) {
    const id = createBlank(store, workbook.title);
    fillFile(store, id, workbook);
    await markFile(workbooks, id, control, workbook.role);
    ids.set(workbook.name, id);
  }
  const links: Links = new Map([...ids].map(([name, id]) => [name, workbookLink(id)]));
  fillFile(store, control, controlOn(today, links, besides).workbook());
  await markFile(workbooks, control, control, "control");
  const ports = { workbooks, mailer, clock, ids: countedIds(), sender: "jalon@example.org", spreadsheets: xlsxFiles };
  return { store, clock, mailer, ports, control, pass: passing(store, clock, { today, control, ids, links, besides }) };
}

type Start = {
  readonly today: IsoDate;
  readonly control: string;
  readonly ids: ReadonlyMap<string, string>;
  readonly links: Links;
  readonly besides: Besides;
};

function passing(store: Store, clock: FixedClock, { today: start, control, ids, links, besides }: Start) {
  const on = (today: IsoDate): (Known & { readonly id: string })[] => [
    ...declarantsOn(today).map((known) => ({ ...known, id: ids.get(known.name) ?? "" })),
    { ...controlOn(today, links, besides), id: control },
  ];
  const held = new Map(on(start).map(({ id, version, workbook }) => [id, { version, workbook: workbook() }]));
  return (today: IsoDate): number => {
    clock.set(morningOf(today));
    const changed = on(today).filter(({ id, version }) => held.get(id)?.version !== version);
    for (const { id, version, workbook } of changed) {
      const next: SampleWorkbook = workbook();
      const before = held.get(id)?.workbook;
      if (before) bringUpToDate(store, id, before, next);
      held.set(id, { version, workbook: next });
    }
    return changed.length;
  };
}

/** Names that nothing else bears, the same in every year that does the same. */
function countedIds(): Ports["ids"] {
  let count = 0;
  return { run: () => `run-${++count}`, marker: () => ++count };
}

/** The value, or an exception: on this machine nothing is refused. */
export function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.message}`);
  return outcome.value;
}
