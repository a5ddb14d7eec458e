import { expect, it } from "vitest";
import { parseLocalOptions } from "../../local/local-options.ts";

it.each([
  [[], { googlePort: 0, mailPort: 0 }],
  [["--google-port", "8080", "--mail-port=8025"], { googlePort: 8080, mailPort: 8025 }],
  [["--data", "données"], { googlePort: 0, mailPort: 0, data: "données" }],
])("reads %j", (argv, options) => {
  expect(parseLocalOptions(argv)).toEqual({ kind: "run", options });
});

it.each([
  [
    ["--port", "1"],
    ["L'option --port n'existe pas.", "« 1 » est en trop."],
  ],
  [["--mail-port", "abc"], ["--mail-port attend un numéro de port, de 0 à 65535 ; « abc » n'en est pas un."]],
  [["--google-port", "65536"], ["--google-port attend un numéro de port, de 0 à 65535 ; « 65536 » n'en est pas un."]],
  [["--google-port"], ["--google-port attend un numéro de port, de 0 à 65535."]],
  [["--data"], ["--data attend le nom d'un dossier."]],
  [["--constructor"], ["L'option --constructor n'existe pas."]],
])("refuses %j, saying why", (argv, problems) => {
  expect(parseLocalOptions(argv)).toEqual({ kind: "refused", problems });
});

it("gives help to whoever asks, whatever else they typed", () => {
  expect(parseLocalOptions(["--porte", "-h"])).toEqual({ kind: "help" });
});
