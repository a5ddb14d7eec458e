import { randomIds } from "../adapters/random-ids.ts";
import { systemClock } from "../adapters/system-clock.ts";
import { parisDate } from "../domain/civil-time.ts";
import type { Files } from "../ports/files.ts";
import type { Outcome } from "../ports/outcome.ts";
import { refusal } from "../ports/refusal.ts";
import { chooseControl } from "../use-cases/set-up/choose-control.ts";
import { setUpBuyer } from "../use-cases/set-up/set-up-buyer.ts";
import { setUpDeclarant } from "../use-cases/set-up/set-up-declarant.ts";
import { setUpLinked } from "../use-cases/set-up/set-up-linked.ts";
import type { SetUpPorts } from "../use-cases/set-up/set-up-ports.ts";
import { setUpStructure } from "../use-cases/set-up/set-up-structure.ts";
import type { WorkbookSetUp } from "../use-cases/set-up/set-up-workbook.ts";
import { writeLink } from "../use-cases/set-up/write-link.ts";
import { chooseDrive, LOCAL_DRIVE } from "./choose-drive.ts";
import { type CliEnvironment, parseCliEnvironment } from "./cli-environment.ts";
import { EXIT, type ExitCode, type Terminal } from "./command.ts";
import { explain } from "./explain.ts";
import { localSilence } from "./local-silence.ts";
import { openGoogle } from "./open-google.ts";
import { SET_UP_HELP } from "./set-up-help.ts";
import { parseSetUpOptions, type SetUpOptions, type SetUpTarget } from "./set-up-options.ts";
import { type LinkFate, linkedText, structureText, workbookText } from "./set-up-text.ts";

/** `npm run setup`: makes a structure's workbooks or completes them, and says what it did and what comes next. */
export async function setUpCommand(terminal: Terminal): Promise<ExitCode> {
  const demand = parseSetUpOptions(terminal.argv);
  if (demand.kind === "help") {
    terminal.say(SET_UP_HELP);
    return EXIT.fine;
  }
  const environment = parseCliEnvironment(terminal.env, demand.kind === "run" ? demand.options.local : null);
  const problems = [
    ...(demand.kind === "refused" ? demand.problems : []),
    ...(environment.ok ? [] : [environment.problem]),
  ];
  if (demand.kind === "refused" || !environment.ok) {
    terminal.complain([...problems, "L'aide : npm run setup -- --help"].join("\n"));
    return EXIT.refused;
  }
  const done = await run(demand.options, environment.value, terminal);
  if (done.ok) terminal.say(done.value.text);
  else terminal.complain(explain(done));
  return done.ok && done.value.whole ? EXIT.fine : EXIT.failed;
}

/** What to say of what was done; `whole`: nothing of it failed. */
type Said = { readonly text: string; readonly whole: boolean };

const said = (text: string, whole = true): Outcome<Said> => ({ ok: true, value: { text, whole } });

async function run(options: SetUpOptions, environment: CliEnvironment, { tell }: Terminal): Promise<Outcome<Said>> {
  const { rootUrl, drives: configured } = environment;
  const silence = await localSilence(options.local);
  if (silence !== null) return silence;
  const google = openGoogle(rootUrl);
  tell("Recherche du Drive partagé");
  const choice = { asked: options.drive, configured, isLocal: rootUrl !== undefined, dryRun: options.dryRun };
  const drive = await chooseDrive(google, choice);
  if (!drive.ok) return drive;
  const files = drive.value === null ? driveToBe(google.files("")) : google.files(drive.value);
  const ports = { workbooks: google.workbooks, files, ids: randomIds, tell };
  const { target } = options;
  if (target.kind === "structure") return setUpOwn(ports, options);
  const control = await controlOf(ports, options, environment);
  if (!control.ok) return control;
  return target.kind === "all"
    ? setUpAll(ports, control.value, options)
    : setUpOne(ports, control.value, target, options);
}

/** A drive that a dry run would make: it is empty. */
const driveToBe = (files: Files): Files => ({
  ...files,
  drive: async () => ({ ok: true, value: { id: "", name: LOCAL_DRIVE } }),
  find: async () => ({ ok: true, value: [] }),
});

async function setUpOwn(ports: SetUpPorts, options: SetUpOptions): Promise<Outcome<Said>> {
  const done = await setUpStructure(ports, options);
  return done.ok ? said(structureText(done.value, options)) : done;
}

async function setUpAll(
  ports: SetUpPorts,
  control: string,
  { removeDeparted, dryRun }: SetUpOptions,
): Promise<Outcome<Said>> {
  const done = await setUpLinked(ports, wishOf(control, removeDeparted, dryRun));
  if (!done.ok) return done;
  const fates = done.value;
  return said(
    linkedText(fates, dryRun),
    fates.every((each) => each.done.ok),
  );
}

const wishOf = (control: string, removeDeparted: boolean, dryRun: boolean) => ({
  control,
  dryRun,
  today: parisDate(systemClock.now()),
  ...(removeDeparted ? { remove: "departed" as const } : {}),
});

/** The control workbook that is meant: told, configured, or the drive's own. */
async function controlOf(
  ports: SetUpPorts,
  { control, name }: SetUpOptions,
  { controls }: CliEnvironment,
): Promise<Outcome<string>> {
  const [configured, ...others] = controls;
  if (control !== null) return { ok: true, value: control };
  if (configured !== undefined && others.length === 0 && name === null) return { ok: true, value: configured };
  const chosen = await chooseControl(ports, { control: null, name, another: false });
  if (!chosen.ok) return chosen;
  return chosen.value.id === null ? NO_CONTROL : { ok: true, value: chosen.value.id };
}

const NO_CONTROL = refusal(
  "not-possible",
  'Ce Drive partagé ne contient pas encore de pilotage : npm run setup -- --name "Le nom de la structure".',
);

type Recipient = Extract<SetUpTarget, { readonly name: string }>;

async function setUpOne(
  ports: SetUpPorts,
  control: string,
  { kind, name }: Recipient,
  { removeDeparted, dryRun }: SetUpOptions,
): Promise<Outcome<Said>> {
  const wish = { ...wishOf(control, removeDeparted, dryRun), name };
  const done = kind === "declarant" ? await setUpDeclarant(ports, wish) : await setUpBuyer(ports, wish);
  if (!done.ok) return done;
  const link = dryRun ? "there" : await linked(ports, { control, role: kind, name }, done.value);
  return said(workbookText(done.value, kind, link, dryRun));
}

async function linked(
  ports: SetUpPorts,
  wish: { readonly control: string; readonly role: Recipient["kind"]; readonly name: string },
  { id }: WorkbookSetUp,
): Promise<LinkFate> {
  const written = await writeLink(ports, { ...wish, id });
  if (!written.ok) return "unwritten";
  return written.value ? "written" : "there";
}
