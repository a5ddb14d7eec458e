const LONGEST = 60;

/**
 * A file name that any system takes, without its end: the message's place, then its subject in plain letters.
 * @example mailFileName(1, "[En retard] Arques : 570 h") //=> "01-en-retard-arques-570-h"
 */
export function mailFileName(place: number, subject: string): string {
  const plain = subject.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const kept = words.join("-").slice(0, LONGEST).replace(/-$/, "");
  return [String(place).padStart(2, "0"), kept || "message"].join("-");
}
