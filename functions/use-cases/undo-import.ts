import type { ImportWrite } from "../../schemas/import.ts";
import type { Outcome } from "../ports/outcome.ts";
import { type Applied, applyImport, type ImportWish, isHeld } from "./apply-import.ts";
import type { Ports } from "./ports.ts";

/** An import that was undone: `changed` counts the cells that somebody wrote in since, which stay as they are. */
export type Undone = Applied & { readonly changed: number };

/** Puts back what stood before an import in each cell that still holds what the import wrote. */
export async function undoImport(ports: Pick<Ports, "workbooks" | "ids">, wish: ImportWish): Promise<Outcome<Undone>> {
  const read = await ports.workbooks.read(wish.workbook);
  if (!read.ok) return read;
  const written = wish.writes.filter((write) => !isHeld(read.value, write, write.before));
  const own = written.filter((write) => isHeld(read.value, write, write.value));
  const applied = await applyImport(ports, { ...wish, writes: own.map(turnedRound) });
  return applied.ok ? { ok: true, value: { ...applied.value, changed: written.length - own.length } } : applied;
}

const turnedRound = (write: ImportWrite): ImportWrite => ({ ...write, before: write.value, value: write.before });
