import { type ComponentPropsWithoutRef, createElement, type ElementType, type ReactElement } from "react";
import { typeset } from "../words/french-typography.ts";

/** What an element may hold: texts, elements, lists of them, or nothing. */
export type Piece = string | ReactElement | null | readonly Piece[];

/** An element of React Email or of HTML; every text in it is typeset, and React escapes it. */
export const element = <Type extends ElementType>(
  type: Type,
  props: ComponentPropsWithoutRef<Type> | null,
  ...pieces: readonly Piece[]
): ReactElement => createElement(type as ElementType, props, ...pieces.flatMap(laid));

function laid(piece: Piece): readonly (string | ReactElement)[] {
  if (piece === null) return [];
  if (typeof piece === "string") return [GLUE.includes(piece) ? piece : typeset(piece)];
  return isList(piece) ? piece.flatMap(laid) : [piece];
}

const isList = (piece: ReactElement | readonly Piece[]): piece is readonly Piece[] => Array.isArray(piece);

/** The texts that stand between two elements, and keep their spaces. */
const GLUE: readonly string[] = [" ", " · ", "\u00a0"];
