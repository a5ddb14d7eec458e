/**
 * A SIRET that satisfies Luhn's formula and is plainly nobody's: its first seven digits are nines.
 * @example inventedSiret(1) //=> "99999990100016"
 */
export function inventedSiret(number: number): string {
  const siren = withKey(`9999999${number % 10}`);
  return withKey(`${siren}${String(Math.floor(number / 10) + 1).padStart(4, "0")}`);
}

const withKey = (digits: string): string => `${digits}${(10 - (luhnSum(`${digits}0`) % 10)) % 10}`;

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, index) => {
    const value = index % 2 === 0 ? Number(digit) : 2 * Number(digit);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}
