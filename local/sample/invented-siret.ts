/**
 * A SIRET that satisfies Luhn's formula and is plainly nobody's: its first six digits are nines. `number` goes to 99.
 * @example inventedSiret(1) //=> "99999901400015"
 */
export function inventedSiret(number: number): string {
  const siren = withKey(`999999${String(number).padStart(2, "0")}`);
  return withKey(`${siren}0001`);
}

const withKey = (digits: string): string => `${digits}${(10 - (luhnSum(`${digits}0`) % 10)) % 10}`;

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, index) => {
    const value = index % 2 === 0 ? Number(digit) : 2 * Number(digit);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}
