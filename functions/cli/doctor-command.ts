import type { Checkup } from "../../schemas/requests.ts";
import { findCredentials } from "../adapters/google/find-credentials.ts";
import { googleDrives } from "../adapters/google/google-drives.ts";
import { googleTime } from "../adapters/google/google-time.ts";
import { systemClock } from "../adapters/system-clock.ts";
import { composePorts } from "../compose-ports.ts";
import type { Config } from "../config.ts";
import { skipped, wrong } from "../use-cases/doctor/checkup.ts";
import { checkClock } from "../use-cases/doctor/checkups/check-clock.ts";
import { checkCredentials } from "../use-cases/doctor/checkups/check-credentials.ts";
import { checkMail } from "../use-cases/doctor/checkups/check-mail.ts";
import { doctor } from "../use-cases/doctor/doctor.ts";
import type { DoctorPorts } from "../use-cases/doctor/doctor-ports.ts";
import { googleTrouble } from "../use-cases/doctor/failure-words.ts";
import { lookAtMail } from "../use-cases/doctor/look-at-structure.ts";
import { type Command, EXIT, type Terminal } from "./command.ts";
import { type DoctorEnvironment, readDoctorEnvironment } from "./doctor-environment.ts";
import { DOCTOR_HELP, type DoctorOptions, parseDoctorOptions } from "./doctor-options.ts";
import { printCheckups } from "./print-checkups.ts";

/** `npm run doctor`: everything that can be wrong with a structure, and what to do about it. */
export const doctorCommand: Command = async (terminal) => {
  const demand = parseDoctorOptions(terminal.argv);
  if (demand.kind === "help") {
    terminal.say(DOCTOR_HELP);
    return EXIT.fine;
  }
  if (demand.kind === "refused") {
    terminal.complain([...demand.problems, "", DOCTOR_HELP].join("\n"));
    return EXIT.refused;
  }
  const checkups = await checkAll(demand.options, terminal);
  terminal.say(demand.options.json ? JSON.stringify({ checkups }, null, 2) : printCheckups(checkups));
  return checkups.some(({ verdict }) => verdict === "wrong") ? EXIT.failed : EXIT.fine;
};

async function checkAll(options: DoctorOptions, { env, tell }: Terminal): Promise<Checkup[]> {
  const environment = readDoctorEnvironment(env, options);
  const isLocal = options.local !== null;
  tell("Heure de Google");
  const time = await googleTime(environment.config.GOOGLE_API_ROOT);
  if (options.local !== null && time === null) return [...environment.checkups, notListening(options.local)];
  tell("Identité auprès de Google");
  const credentials = isLocal ? null : await findCredentials();
  const account = credentials?.ok ? credentials.value.account : null;
  const before = [
    ...environment.checkups,
    credentials
      ? checkCredentials(credentials)
      : skipped("Identité auprès de Google", "Un Google local n'en demande pas."),
    checkClock(systemClock.now(), time),
  ];
  const config = {
    ...environment.config,
    SHARED_DRIVES: await drivesOf(environment.config, credentials?.ok !== false),
  };
  const { ports } = composePorts(config, account);
  const own: DoctorPorts = { ...ports, mailAccount: environment.looksAtMail ? ports.mailAccount : null };
  if (credentials?.ok === false) return [...before, ...checkMail(await lookAtMail(own)), NOT_LOOKED];
  return [...before, ...(await checkStructures(own, environment, tell))];
}

const notListening = (local: string) =>
  wrong("Google local", {
    message: `Le Google local ne répond pas à ${local}.`,
    remedy: "Lancez « npm run local », laissez-le ouvert, et donnez à --local l'adresse qu'il montre.",
  });

const NOT_LOOKED = skipped("Classeurs", "Pas regardés : il faut d'abord une identité que Google accepte.");

/** The drives that are configured, else the only one that can be seen. */
async function drivesOf({ SHARED_DRIVES: drives, ...config }: Config, canLook: boolean): Promise<string[]> {
  if (drives.length > 0 || !canLook) return drives;
  const { counter, ports } = composePorts({ ...config, SHARED_DRIVES: [] });
  const seen = await googleDrives({ rootUrl: config.GOOGLE_API_ROOT, clock: ports.clock, counter }).list();
  return seen.ok && seen.value.length === 1 ? seen.value.map(({ id }) => id) : [];
}

/** Each control workbook in turn; those that nobody told are found by what set-up left on them. */
async function checkStructures(
  ports: DoctorPorts,
  { controls: told }: DoctorEnvironment,
  tell: (step: string) => void,
): Promise<Checkup[]> {
  const found = told.length > 0 ? null : await ports.files.find({ role: "control" });
  if (found?.ok === false) return [wrong("Pilotage", googleTrouble(found, "Le Drive partagé", ports.account))];
  const controls = found?.ok ? found.value.map(({ id }) => id) : told;
  if (controls.length === 0) return [NO_CONTROL, ...checkMail(await lookAtMail(ports))];
  const checkups: Checkup[] = [];
  for (const [place, controlWorkbook] of controls.entries()) {
    const report = await doctor(ports, { controlWorkbook, until: null, scratch: place === 0, tell });
    const several = controls.length > 1 ? `${place + 1}. ` : "";
    checkups.push(...report.checkups.map((each) => ({ ...each, subject: `${several}${each.subject}` })));
  }
  return checkups;
}

const NO_CONTROL = wrong("Pilotage", {
  message: "Aucun classeur de pilotage n'a été trouvé.",
  remedy:
    'Créez-le par « npm run setup -- --name "Votre structure" », puis donnez son identifiant à CONTROL_WORKBOOKS.',
});
