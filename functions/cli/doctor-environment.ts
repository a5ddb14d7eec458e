import type { Checkup } from "../../schemas/requests.ts";
import { type Config, ConfigError, parseConfig } from "../config.ts";
import { checkEnvironment } from "../use-cases/doctor/checkups/check-environment.ts";
import type { DoctorOptions } from "./doctor-options.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment as far as it can be used, and what is wrong with it. `controls` are the workbooks to check, none where
 * nobody told; `looksAtMail`: there is a sender, and a mail service to ask.
 */
export type DoctorEnvironment = {
  readonly config: Config;
  readonly controls: readonly string[];
  readonly looksAtMail: boolean;
  readonly checkups: readonly Checkup[];
};

/** What stands for a variable that nobody gave: nothing is ever called so. */
const NOBODY = { CONTROL_WORKBOOKS: "inconnu", MAIL_FROM: "inconnu@example.org" } as const;

/** What a deployment says that does not hold for a local Google. */
const NOT_LOCAL = {
  CONTROL_WORKBOOKS: NOBODY.CONTROL_WORKBOOKS,
  SHARED_DRIVES: undefined,
  SES_ENDPOINT: undefined,
} as const;

/** Reads the environment; what is wrong in it is told and left out, so that the rest is checked all the same. */
export function readDoctorEnvironment(env: Environment, options: DoctorOptions): DoctorEnvironment {
  const wished = wishedEnvironment(env, options);
  const faulty = faultyVariables(wished);
  const usable: Environment = { ...wished, ...Object.fromEntries(faulty.map((name) => [name, undefined])) };
  const config = parseConfig({ ...usable, ...blanksFor(faulty) });
  const noDrive = options.local === null && config.SHARED_DRIVES.length === 0 ? ["SHARED_DRIVES"] : [];
  return {
    config,
    controls: config.CONTROL_WORKBOOKS.filter((id) => id !== NOBODY.CONTROL_WORKBOOKS),
    looksAtMail: !faulty.includes("MAIL_FROM") && (options.local === null || config.SES_ENDPOINT !== undefined),
    checkups: checkEnvironment(wished, [...faulty, ...noDrive]),
  };
}

/**
 * A local Google needs neither workbooks nor a sender to be told: the first are found, the second sends to nobody. The
 * drives and workbooks of a deployment are none of its own.
 */
function wishedEnvironment(env: Environment, { control, local, mailbox }: DoctorOptions): Environment {
  const stood = local === null ? env : { ...NOBODY, ...env, ...NOT_LOCAL, GOOGLE_API_ROOT: local };
  return {
    ...stood,
    ...(mailbox === null ? {} : { SES_ENDPOINT: mailbox }),
    ...(control === null ? {} : { CONTROL_WORKBOOKS: control }),
  };
}

/** Every variable that is wrong: some are only looked at once the others are right. */
function faultyVariables(env: Environment, known: readonly string[] = []): readonly string[] {
  try {
    parseConfig({ ...env, ...Object.fromEntries(known.map((name) => [name, undefined])), ...blanksFor(known) });
    return known;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return faultyVariables(env, [...known, ...error.variables]);
  }
}

const blanksFor = (faulty: readonly string[]): Environment =>
  Object.fromEntries(Object.entries(NOBODY).filter(([name]) => faulty.includes(name)));
