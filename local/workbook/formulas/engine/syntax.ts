import type { Reference } from "../references.ts";
import type { ErrorType } from "./formula-error.ts";

/** A formula once read. `omitted` is an argument left empty, as in `IF(A1;;2)`. */
export type Node =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "omitted" }
  | { readonly kind: "error"; readonly type: ErrorType; readonly message: string }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: "apply"; readonly callee: Node; readonly args: readonly Node[] }
  | { readonly kind: "array"; readonly rows: readonly (readonly Node[])[] }
  | { readonly kind: "span"; readonly from: Node; readonly to: Node };
