import type { CSSProperties, ReactElement } from "react";
import { Heading, Text } from "react-email";
import { element, type Piece } from "./element.ts";
import { type Ink, look, sized } from "./palette.ts";

/** A paragraph; `top` is the space above it, in pixels. */
export const paragraph = (
  ink: Ink,
  [size, line, top = 0]: readonly [size: number, line: number, top?: number],
  pieces: readonly Piece[],
  css: CSSProperties = {},
): ReactElement => element(Text, look({ ...sized(size, line), marginTop: top, marginBottom: 0, ...css }, ink), pieces);

const HEADINGS = {
  h1: { ...sized(21, 27), fontWeight: 700 },
  h2: { ...sized(15, 21), fontWeight: 700 },
  h3: { ...sized(16, 22), fontWeight: 600 },
} as const;

/** A heading: the title of the e-mail, of a part, of one entry of it. */
export const heading = (as: keyof typeof HEADINGS, text: Piece, css: CSSProperties = {}): ReactElement =>
  element(Heading, { as, ...look({ margin: 0, ...HEADINGS[as], ...css }, "ink") }, text);
