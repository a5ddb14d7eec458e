import { foldText } from "../../../schemas/vocabulary.ts";
import { workbookIdOf } from "../../../schemas/workbook-link.ts";
import { parisDate } from "../../domain/civil-time.ts";
import type { Control } from "../../domain/control.ts";
import { whoDeclares } from "../../domain/declarations/who-declares.ts";
import { inParallel } from "../in-parallel.ts";
import { type OpenControl, openControl } from "../open-control.ts";
import type { DoctorPorts } from "./doctor-ports.ts";
import type { Looked, LookedFile, LookedMail, LookedWorkbook } from "./looked.ts";

/** `until`: no workbook is begun after this instant; `null`: all of them are looked at. `tell` is told what is looked at. */
export type LookOptions = {
  readonly controlWorkbook: string;
  readonly until: Date | null;
  readonly tell: (what: string) => void;
};

/** Looks at everything, and changes nothing. */
export async function lookAtStructure(ports: DoctorPorts, options: LookOptions): Promise<Looked> {
  const { controlWorkbook: controlId, tell } = options;
  tell("Drive partagé et classeur de pilotage");
  const drive = await ports.files.drive();
  const control = await lookAtFile(ports, controlId);
  const opened = await open(ports, controlId, control);
  const templateId = opened && workbookIdOf(opened.control.settings.declarantTemplate);
  const template = templateId ? await lookAtFile(ports, templateId) : null;
  const workbooks = opened ? await lookAtWorkbooks(ports, opened.control, options) : [];
  tell("Envoi des e-mails");
  const mail = await lookAtMail(ports);
  const { account, version, callsPerMinute } = ports;
  const audiences = ports.audiences.get(controlId) ?? [];
  const today = parisDate(ports.clock.now());
  return {
    today,
    controlId,
    account,
    version,
    callsPerMinute,
    audiences,
    drive,
    control,
    opened,
    template,
    workbooks,
    mail,
  };
}

/** The account that e-mails leave from, where it is to be looked at. */
export async function lookAtMail({ mailAccount, sender, region }: DoctorPorts): Promise<LookedMail | null> {
  if (mailAccount === null) return null;
  const verified = await mailAccount.verified(sender);
  return { sender, region, verified, quota: await mailAccount.quota() };
}

async function lookAtFile({ workbooks, files }: DoctorPorts, id: string): Promise<LookedFile> {
  const [layout, state, access] = await Promise.all([workbooks.inspect(id), files.state(id), files.access(id)]);
  return { layout, state, access };
}

/** What was just looked at is not read a second time. */
async function open(ports: DoctorPorts, id: string, { layout }: LookedFile): Promise<OpenControl | null> {
  const workbooks = { ...ports.workbooks, read: async () => layout };
  const opened = await openControl({ workbooks, clock: ports.clock }, id);
  return opened.ok ? opened.value : null;
}

async function lookAtWorkbooks(ports: DoctorPorts, control: Control, { until, tell }: LookOptions) {
  const listed = workbooksOf(control);
  return inParallel([...listed.entries()], async ([place, workbook]): Promise<LookedWorkbook> => {
    if (workbook.id === null) return workbook;
    if (until !== null && ports.clock.now() >= until) return { ...workbook, untimely: true };
    tell(`Classeur ${place + 1} sur ${listed.length}`);
    return { ...workbook, file: await lookAtFile(ports, workbook.id) };
  });
}

/** Everybody who has a workbook, and the companies that should have one: hours are awaited of them. */
function workbooksOf({ companies, buyers, engagements }: Control): LookedWorkbook[] {
  const declaring = new Set(engagements.flatMap(whoDeclares));
  const declarants = companies.filter(({ name, workbook }) => workbook !== null || declaring.has(foldText(name)));
  return [...declarants.map((each) => listed("declarant", each)), ...buyers.map((each) => listed("buyer", each))];
}

type Line = Pick<Control["buyers"][number], "name" | "emails" | "workbook">;

const listed = (role: LookedWorkbook["role"], { name, emails, workbook }: Line): LookedWorkbook => ({
  role,
  name,
  emails: emails ?? [],
  link: workbook,
  id: workbook === null ? null : workbookIdOf(workbook),
  file: null,
  untimely: false,
});
