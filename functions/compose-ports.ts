import { type CallCounter, callCounter } from "./adapters/call-counter.ts";
import { googleFiles } from "./adapters/google/google-files.ts";
import { googleWorkbooks } from "./adapters/google/google-workbooks.ts";
import { randomIds } from "./adapters/random-ids.ts";
import { sesAccount } from "./adapters/ses/ses-account.ts";
import { sesMailer } from "./adapters/ses/ses-mailer.ts";
import { clockStartingAt, systemClock } from "./adapters/system-clock.ts";
import { xlsxFiles } from "./adapters/xlsx/xlsx-files.ts";
import type { Config } from "./config.ts";
import type { DoctorPorts } from "./use-cases/doctor/doctor-ports.ts";
import type { Ports } from "./use-cases/ports.ts";
import { VERSION } from "./version.ts";

/** All the ports of a deployment, and what counts the calls that go through them. */
export type Composed = { readonly ports: Ports & DoctorPorts; readonly counter: CallCounter };

/** Chooses the adapters. `account`: whom Google knows Jalon as, where that was found out. */
export function composePorts(config: Config, account: string | null = null): Composed {
  const clock = config.CLOCK_START ? clockStartingAt(config.CLOCK_START) : systemClock;
  const counter = callCounter();
  const google = { rootUrl: config.GOOGLE_API_ROOT, clock, counter };
  const ses = { endpoint: config.SES_ENDPOINT, region: config.AWS_REGION, counter };
  const perMinute = config.SHEETS_CALLS_PER_MINUTE;
  const ports = {
    workbooks: googleWorkbooks({
      ...google,
      driveIds: config.SHARED_DRIVES,
      limits: { sheetsReads: perMinute, sheetsWrites: perMinute },
    }),
    files: googleFiles({ ...google, driveId: config.SHARED_DRIVES[0] ?? NO_DRIVE }),
    mailer: sesMailer({ ...ses, configurationSet: config.SES_CONFIGURATION_SET, clock }),
    mailAccount: sesAccount(ses),
    clock,
    ids: randomIds,
    sender: config.MAIL_FROM,
    spreadsheets: xlsxFiles,
    account,
    region: config.AWS_REGION,
    callsPerMinute: perMinute,
    version: VERSION,
    audiences: config.FACILITATOR_AUDIENCES,
  };
  return { ports, counter };
}

/** No drive is called so: what needs one is told that it is not there. */
const NO_DRIVE = "aucun";
