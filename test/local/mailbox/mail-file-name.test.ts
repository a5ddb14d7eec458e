import { expect, it } from "vitest";
import { mailFileName } from "../../../local/mailbox/mail-file-name.ts";

it.each([
  ["[En retard] Arques-la-Bataille : il manquerait 570 h", "01-en-retard-arques-la-bataille-il-manquerait-570-h"],
  ["Été : déclarations à compléter", "01-ete-declarations-a-completer"],
  ["../../etc/passwd", "01-etc-passwd"],
  ["?\u0000 *", "01-message"],
  ["a".repeat(200), `01-${"a".repeat(60)}`],
])("names the file of %s %s", (subject, expected) => {
  expect(mailFileName(1, subject)).toBe(expected);
});
