/**
 * The code after the greatest, in the same form.
 * @example nextCode(["P-0007", "P-0042"]) //=> "P-0043"
 */
export function nextCode(codes: readonly string[]): string {
  const numbered = codes.flatMap((code) => {
    const [, prefix = "", digits] = /^(.*?)(\d+)$/.exec(code) ?? [];
    return digits === undefined ? [] : [{ prefix, digits, number: Number(digits) }];
  });
  const [first, ...others] = numbered;
  if (first === undefined) return "P-0001";
  const last = others.reduce((most, each) => (each.number > most.number ? each : most), first);
  return `${last.prefix}${String(last.number + 1).padStart(last.digits.length, "0")}`;
}
