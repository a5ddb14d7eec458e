import type { Checkup, DoctorReport } from "../../../schemas/requests.ts";
import { checkStructure } from "./checkups/check-structure.ts";
import type { DoctorPorts } from "./doctor-ports.ts";
import { type LookOptions, lookAtStructure } from "./look-at-structure.ts";
import { raceTwoWriters } from "./race-two-writers.ts";

/** `scratch`: also try two writers on a spreadsheet made for it. */
export type DoctorOptions = LookOptions & { readonly scratch: boolean };

/** Checks a structure from end to end, and says what to do about each thing that is wrong. People's sheets are left alone. */
export async function doctor(ports: DoctorPorts, options: DoctorOptions): Promise<DoctorReport> {
  const looked = await lookAtStructure(ports, options);
  const checkups = checkStructure(looked);
  if (!options.scratch) return { checkups };
  options.tell("Deux écritures en même temps, sur un classeur d'essai");
  const raced: Checkup[] = await raceTwoWriters(ports, options.controlWorkbook);
  return { checkups: [...checkups, ...raced] };
}
