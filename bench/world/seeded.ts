/** Draws from 0 to 1, 1 excluded; the same seed gives the same draws. */
export type Draw = () => number;

/** Mulberry32: small, fast, and good enough for invented hours. */
export function seeded(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of the items. */
export function pick<T>(draw: Draw, items: readonly [T, ...T[]]): T {
  return items[Math.floor(draw() * items.length)] ?? items[0];
}
