import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { doctorCommand } from "../../../functions/cli/doctor-command.ts";
import { readDoctorEnvironment } from "../../../functions/cli/doctor-environment.ts";
import { parseDoctorOptions } from "../../../functions/cli/doctor-options.ts";
import { printCheckups } from "../../../functions/cli/print-checkups.ts";
import { setUpCommand } from "../../../functions/cli/set-up-command.ts";
import { checkClock } from "../../../functions/use-cases/doctor/checkups/check-clock.ts";
import { checkCredentials } from "../../../functions/use-cases/doctor/checkups/check-credentials.ts";
import { type Local, startLocal } from "../../../local/start-local.ts";
import { type Checkup, doctorReport } from "../../../schemas/requests.ts";
import { runIn } from "./a-terminal.ts";

const USUAL = { control: null, local: null, mailbox: null, json: false };

describe("the command line of the doctor", () => {
  it.each([
    [[], { kind: "run", options: USUAL }],
    [["--json"], { kind: "run", options: { ...USUAL, json: true } }],
    [["-h"], { kind: "help" }],
    [
      ["--control", "https://docs.google.com/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/edit"],
      { kind: "run", options: { ...USUAL, control: "1aBcDeFgHiJkLmNoPqRsTuVwXyZ" } },
    ],
  ])("is read: %j", (argv, demand) => {
    expect(parseDoctorOptions(argv)).toEqual(demand);
  });

  it("is refused with every problem at once", () => {
    expect(parseDoctorOptions(["tout", "--vite", "--control", "voir Paul", "--local", "ici"])).toEqual({
      kind: "refused",
      problems: [
        "« tout » n'est pas attendu.",
        "L'option --vite n'existe pas.",
        "--control attend le lien d'un classeur Google Sheets, et non « voir Paul ».",
        "--local attend une adresse complète, par exemple http://127.0.0.1:8080/",
      ],
    });
  });
});

describe("the environment", () => {
  const whole = { CONTROL_WORKBOOKS: "one", SHARED_DRIVES: "drive", MAIL_FROM: "jalon@example.org" };
  const troubles = (env: Record<string, string>) =>
    readDoctorEnvironment(env, USUAL).checkups.filter(({ verdict }) => verdict === "wrong");

  it("is in order when it says all that is needed", () => {
    expect(readDoctorEnvironment(whole, USUAL)).toMatchObject({ controls: ["one"], checkups: [{ verdict: "fine" }] });
  });

  it.each([
    ["nothing at all", {}, ["CONTROL_WORKBOOKS manque", "MAIL_FROM manque", "SHARED_DRIVES manque"]],
    ["a sender that is no address", { ...whole, MAIL_FROM: "jalon" }, ["MAIL_FROM n'a pas la forme attendue"]],
    [
      "a chosen clock beside the real Google",
      { ...whole, CLOCK_START: "2025-11-15T07:00:00Z", AWS_REGION: "eu-west-3" },
      ["CLOCK_START n'a pas la forme attendue"],
    ],
  ])("names every variable that is wrong, and what it should hold: %s", (_, env, expected) => {
    expect(troubles(env)).toEqual(
      expected.map((message) => ({
        subject: "Environnement",
        verdict: "wrong",
        message: `La variable ${message}.`,
        remedy: expect.stringMatching(/^(Donnez-lui|N'utilisez)/),
      })),
    );
  });
});

it.each([
  [0, "fine"],
  [29, "fine"],
  [30, "warning"],
  [300, "wrong"],
])("holds this machine's clock beside Google's: %i s", (seconds, verdict) => {
  const now = new Date("2025-11-15T07:00:00Z");
  expect(checkClock(now, new Date(now.getTime() - seconds * 1_000)).verdict).toBe(verdict);
});

it("says what to do without credentials", () => {
  const none = { ok: false, reason: "unauthenticated", message: "", retryable: false, ambiguous: false } as const;
  expect(checkCredentials(none)).toMatchObject({
    verdict: "wrong",
    remedy: expect.stringContaining("gcloud auth application-default login"),
  });
});

it("prints each subject once, with signs, remedies and the count", () => {
  const checkups: Checkup[] = [
    { subject: "Drive partagé", verdict: "fine", message: "Accessible.", remedy: null },
    { subject: "Pilotage", verdict: "wrong", message: "À la corbeille.", remedy: "Restaurez-le." },
    { subject: "Pilotage", verdict: "warning", message: "En anglais.", remedy: "Choisissez la France." },
    { subject: "E-mails", verdict: "skipped", message: "Pas regardé.", remedy: null },
  ];
  expect(printCheckups(checkups)).toMatchInlineSnapshot(`
    "Drive partagé
      ✓ Accessible.

    Pilotage
      ✗ À la corbeille.
        → Restaurez-le.
      ! En anglais.
        → Choisissez la France.

    E-mails
      – Pas regardé.

    4 vérifications : 1 en ordre, 1 à regarder, 1 à corriger, 1 pas regardé."
  `);
});

describe("the doctor, over a local Google", () => {
  let local: Local;
  let argv: readonly string[];

  beforeAll(async () => {
    local = await startLocal();
    argv = ["--local", local.google.url, "--mailbox", local.mailbox.url];
    const made = await runIn(setUpCommand, ["--name", "Maison de l'emploi", "--local", local.google.url]);
    expect(made.code).toBe(0);
  });
  afterAll(() => local.close());

  it("checks a structure as set-up left it, tells each step, and says what people still have to fill in", async () => {
    const { code, said, steps } = await runIn(doctorCommand, [...argv, "--json"]);
    const { checkups } = doctorReport.parse(JSON.parse(said));
    const wrong = checkups.filter(({ verdict }) => verdict === "wrong").map(({ message }) => message);
    expect(wrong).toEqual([expect.stringContaining("personne ne reçoit d'alerte")]);
    expect(code).toBe(1);
    expect(steps).toContain("Drive partagé et classeur de pilotage");
    expect(checkups).toContainEqual(expect.objectContaining({ subject: "Écriture à deux", verdict: "fine" }));
    expect(checkups).toContainEqual(expect.objectContaining({ subject: "Envoi des e-mails", verdict: "fine" }));
  });

  it("exits without a fault once nothing is wrong", async () => {
    await runIn(setUpCommand, ["--facilitator", "Camille Lenoir <camille@example.org>", "--local", local.google.url]);
    const { code, said } = await runIn(doctorCommand, argv);
    expect([code, said]).toEqual([0, expect.stringContaining("✓ « ")]);
    expect(said).not.toContain("✗");
  });

  it("is red when Google takes the control workbook away", async () => {
    const control = [...local.google.store.files.values()].find(({ name }) => name.startsWith("Pilotage"))?.id ?? "";
    local.google.access.add({ fileId: control, access: "read" });
    const { code, said } = await runIn(doctorCommand, [...argv, "--control", control]);
    local.google.access.clear();
    expect([code, said]).toEqual([1, expect.stringContaining("✗ Jalon peut lire ce classeur, mais pas y écrire.")]);
  });

  it("takes none of a deployment's drives and workbooks for its own", async () => {
    const env = { SHARED_DRIVES: "elsewhere", CONTROL_WORKBOOKS: "one,other", MAIL_FROM: "jalon@example.org" };
    const { said } = await runIn(doctorCommand, argv, env);
    expect(said).toContain("✓ « Clauses sociales » est accessible.");
    expect(said).not.toContain("introuvable");
  });

  it("says so where no local Google listens", async () => {
    const gone = await startLocal();
    await gone.close();
    const { code, said } = await runIn(doctorCommand, ["--local", gone.google.url]);
    expect([code, said]).toEqual([1, expect.stringContaining(`Le Google local ne répond pas à ${gone.google.url}`)]);
    expect(said).toContain("npm run local");
    expect(said).not.toContain("Créez-le");
  });

  it("does not run what it does not understand", async () => {
    expect(await runIn(doctorCommand, ["--vite"])).toMatchObject({
      code: 2,
      complained: expect.stringContaining("--vite"),
    });
    expect(await runIn(doctorCommand, ["--help"])).toMatchObject({
      code: 0,
      said: expect.stringContaining("npm run doctor"),
    });
  });
});
