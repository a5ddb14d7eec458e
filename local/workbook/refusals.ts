/**
 * A request that Google refuses with 400 INVALID_ARGUMENT. Inside a batch the message begins with
 * `Invalid requests[i].kind: `.
 */
export class InvalidRequest extends Error {
  override readonly name = "InvalidRequest";
}

/**
 * A request that Google accepts and this model does not know: answered 501, never a wrong 200. Not for what Google
 * itself refuses.
 */
export class Unsupported extends Error {
  override readonly name = "Unsupported";
}

/** Refuses as unsupported any field of `value` that is not among `known`; absent and null fields pass. */
export function onlyKnown(where: string, value: object | null | undefined, known: readonly string[]): void {
  for (const key in value) {
    if (known.includes(key) || (value[key as keyof object] ?? null) === null) continue;
    throw new Unsupported(`${where}.${key} is not supported by the local Google.`);
  }
}
