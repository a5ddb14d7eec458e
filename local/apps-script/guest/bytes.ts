const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The UTF-8 of a text as Apps Script gives bytes: signed, -128 to 127. */
export function bytesOf(data: string | readonly number[]): readonly number[] {
  if (typeof data !== "string") return data;
  const escaped = encodeURIComponent(data).match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  return escaped.map((part) => signed(part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0)));
}

/** The text of UTF-8 bytes. */
export const textOf = (bytes: readonly number[]): string =>
  decodeURIComponent(bytes.map((byte) => `%${(byte & 255).toString(16).padStart(2, "0")}`).join(""));

/**
 * @example base64Of([72, 105]) //=> "SGk="
 */
export function base64Of(bytes: readonly number[]): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const group = [0, 1, 2].reduce((sum, step) => sum * 256 + ((bytes[at + step] ?? 0) & 255), 0);
    const digits = [18, 12, 6, 0].map((shift) => DIGITS[(group >> shift) & 63]);
    const kept = Math.min(3, bytes.length - at) + 1;
    text += digits.map((digit, index) => (index < kept ? digit : "=")).join("");
  }
  return text;
}

/** The bytes behind a base64 text, of the web's alphabet as well. */
export function bytesOfBase64(text: string): number[] {
  const digits = [...text.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "")].map((digit) =>
    DIGITS.indexOf(digit),
  );
  const bytes: number[] = [];
  for (let at = 0; at + 1 < digits.length; at += 4) {
    const group = [0, 1, 2, 3].reduce((sum, step) => sum * 64 + (digits[at + step] ?? 0), 0);
    const count = Math.min(4, digits.length - at) - 1;
    for (let step = 0; step < count; step += 1) bytes.push(signed((group >> (16 - step * 8)) & 255));
  }
  return bytes;
}

const signed = (byte: number): number => (byte > 127 ? byte - 256 : byte);
