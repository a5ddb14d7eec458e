import type { Store } from "../../workbook/drive/store.ts";

/** Whether anybody may see a file: it, or a folder or shared drive above it, is shared with anyone. */
export function isPublic(store: Store, id: string): boolean {
  const held = store.files.get(id) ?? store.drives.get(id);
  if (!held) return false;
  if (held.permissions.some(({ type }) => type === "anyone")) return true;
  return "parents" in held && held.parents.some((parent) => isPublic(store, parent));
}
