/**
 * A number that is not negative, rounded to so many decimals, as digits: half goes away from zero on the fifteen digits
 * that a person sees, where binary halves would round 1.005 down. Zeros follow those digits.
 */
export function roundHalfAway(value: number, decimals: number): string {
  if (value >= 1e15) return fifteenDigits(value) + (decimals === 0 ? "" : `.${"0".repeat(decimals)}`);
  const scaled = value * 10 ** decimals;
  const below = Math.floor(scaled);
  if (scaled >= 1e15 || below + 0.5 - scaled > scaled * 1e-14) return value.toFixed(Math.min(decimals, 100));
  return decimals === 0 ? String(below + 1) : ((below + 1) / 10 ** decimals).toFixed(decimals);
}

function fifteenDigits(value: number): string {
  const [digits = "", power] = value.toExponential(14).split("e");
  return digits.replace(".", "").padEnd(Number(power) + 1, "0");
}
