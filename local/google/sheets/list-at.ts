/** A list in the body of a call, whose message says what it holds; absent is empty. */
export const listAt = <T>(body: Readonly<Record<string, unknown>>, name: string): readonly T[] =>
  (body[name] ?? []) as readonly T[];
