import { expect, it } from "vitest";
import { parseLocalOptions } from "../../local/local-options.ts";

it.each([
  [[], { googlePort: 0, mailPort: 0 }],
  [["--google-port", "8080", "--mail-port=8025"], { googlePort: 8080, mailPort: 8025 }],
  [["--data", "données"], { googlePort: 0, mailPort: 0, data: "données" }],
  [["--now", "2026-03-01T08:00:00+01:00"], { googlePort: 0, mailPort: 0, now: new Date("2026-03-01T07:00:00Z") }],
  [["--quotas", "--key", "clé.json"], { googlePort: 0, mailPort: 0, quotas: true, key: "clé.json" }],
  [["--proxy=ca.pem"], { googlePort: 0, mailPort: 0, proxy: "ca.pem" }],
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
  [["--now"], ["--now attend une heure et son fuseau, comme 2026-03-01T08:00:00Z."]],
  [
    ["--now", "2026-03-01"],
    ["--now attend une heure et son fuseau, comme 2026-03-01T08:00:00Z ; « 2026-03-01 » n'en est pas une."],
  ],
  [
    ["--now", "2026-13-01T08:00:00Z"],
    ["--now attend une heure et son fuseau, comme 2026-03-01T08:00:00Z ; « 2026-13-01T08:00:00Z » n'en est pas une."],
  ],
  [["--quotas=60"], ["--quotas n'attend rien."]],
  [["--key", "--quotas"], ["--key attend le nom d'un fichier."]],
  [["--proxy"], ["--proxy attend le nom d'un fichier."]],
  [["--constructor"], ["L'option --constructor n'existe pas."]],
])("refuses %j, saying why", (argv, problems) => {
  expect(parseLocalOptions(argv)).toEqual({ kind: "refused", problems });
});

it("gives help to whoever asks, whatever else they typed", () => {
  expect(parseLocalOptions(["--porte", "-h"])).toEqual({ kind: "help" });
});
