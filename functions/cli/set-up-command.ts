import { randomIds } from "../adapters/random-ids.ts";
import { systemClock } from "../adapters/system-clock.ts";
import { parisDate } from "../domain/civil-time.ts";
import type { Failure, Outcome } from "../ports/outcome.ts";
import { chooseControl } from "../use-cases/set-up/choose-control.ts";
import { setUpBuyer } from "../use-cases/set-up/set-up-buyer.ts";
import { setUpDeclarant } from "../use-cases/set-up/set-up-declarant.ts";
import type { SetUpPorts } from "../use-cases/set-up/set-up-ports.ts";
import { setUpStructure } from "../use-cases/set-up/set-up-structure.ts";
import type { WorkbookSetUp } from "../use-cases/set-up/set-up-workbook.ts";
import { writeLink } from "../use-cases/set-up/write-link.ts";
import { chooseDrive } from "./choose-drive.ts";
import { type CliEnvironment, parseCliEnvironment } from "./cli-environment.ts";
import { EXIT, type ExitCode, type Terminal } from "./command.ts";
import { explain } from "./explain.ts";
import { openGoogle } from "./open-google.ts";
import { SET_UP_HELP } from "./set-up-help.ts";
import { parseSetUpOptions, type SetUpOptions, type SetUpTarget } from "./set-up-options.ts";
import { type LinkFate, structureText, workbookText } from "./set-up-text.ts";

/** `npm run setup`: makes a structure's workbooks or completes them, and says what it did and what comes next. */
export async function setUpCommand(terminal: Terminal): Promise<ExitCode> {
  const demand = parseSetUpOptions(terminal.argv);
  if (demand.kind === "help") {
    terminal.say(SET_UP_HELP);
    return EXIT.fine;
  }
  const environment = parseCliEnvironment(terminal.env);
  const problems = [
    ...(demand.kind === "refused" ? demand.problems : []),
    ...(environment.ok ? [] : [environment.problem]),
  ];
  if (demand.kind === "refused" || !environment.ok) {
    terminal.complain([...problems, "L'aide : npm run setup -- --help"].join("\n"));
    return EXIT.refused;
  }
  const done = await run(demand.options, environment.value, terminal);
  if (done.ok) terminal.say(done.value);
  else terminal.complain(explain(done));
  return done.ok ? EXIT.fine : EXIT.failed;
}

async function run(options: SetUpOptions, environment: CliEnvironment, { tell }: Terminal): Promise<Outcome<string>> {
  const rootUrl = options.local ?? environment.rootUrl;
  const google = openGoogle(rootUrl);
  tell("Recherche du Drive partagé");
  const configured = options.local === null ? environment.drives : [];
  const choice = { asked: options.drive, configured, isLocal: rootUrl !== undefined, dryRun: options.dryRun };
  const drive = await chooseDrive(google, choice);
  if (!drive.ok) return drive;
  const ports = { workbooks: google.workbooks, files: google.files(drive.value), ids: randomIds, tell };
  const { target } = options;
  if (target.kind === "structure") return setUpAll(ports, options);
  const control = await controlOf(ports, options, environment);
  return control.ok ? setUpOne(ports, control.value, target, options) : control;
}

async function setUpAll(ports: SetUpPorts, options: SetUpOptions): Promise<Outcome<string>> {
  const done = await setUpStructure(ports, options);
  return done.ok ? { ok: true, value: structureText(done.value, options.dryRun) } : done;
}

/** The control workbook that is meant: told, configured, or the drive's own. */
async function controlOf(
  ports: SetUpPorts,
  { control, name, local }: SetUpOptions,
  { controls }: CliEnvironment,
): Promise<Outcome<string>> {
  const [configured, ...others] = local === null ? controls : [];
  if (control !== null) return { ok: true, value: control };
  if (configured !== undefined && others.length === 0 && name === null) return { ok: true, value: configured };
  const chosen = await chooseControl(ports, { control: null, name, another: false });
  if (!chosen.ok) return chosen;
  return chosen.value.id === null ? NO_CONTROL : { ok: true, value: chosen.value.id };
}

const NO_CONTROL: Failure = {
  ok: false,
  reason: "not-possible",
  message: "no control workbook yet",
  say: 'Ce Drive partagé ne contient pas encore de pilotage : npm run setup -- --name "Le nom de la structure".',
  retryable: false,
  ambiguous: false,
};

type Recipient = Exclude<SetUpTarget, { kind: "structure" }>;

async function setUpOne(
  ports: SetUpPorts,
  control: string,
  { kind, name }: Recipient,
  { removeDeparted, dryRun }: SetUpOptions,
): Promise<Outcome<string>> {
  const wish = { control, name, dryRun, ...(removeDeparted ? { remove: "departed" as const } : {}) };
  const today = parisDate(systemClock.now());
  const done = kind === "declarant" ? await setUpDeclarant(ports, { ...wish, today }) : await setUpBuyer(ports, wish);
  if (!done.ok) return done;
  const link = dryRun ? "there" : await linked(ports, { control, role: kind, name }, done.value);
  return { ok: true, value: workbookText(name, done.value, link, dryRun) };
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
