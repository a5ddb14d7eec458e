/** A number between 0 and 1 that is always the same for the same moment, cell and draw: results never flicker. */
export function randomOf(moment: number, seed: number, draw: number): number {
  let state = (Math.trunc(moment / 4096) ^ moment ^ Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(draw, 0x85ebca6b)) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 4_294_967_296;
}
