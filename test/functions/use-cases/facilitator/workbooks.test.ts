import { beforeEach, describe, expect, it } from "vitest";
import { facilitator } from "../../../../functions/use-cases/facilitator/facilitator.ts";
import { memoryIdentity } from "../../../../local/memory/memory-identity.ts";
import { memoryMailer } from "../../../../local/memory/memory-mailer.ts";
import { importPlan } from "../../../../schemas/import.ts";
import { doctorReport, formReport, workbookReport } from "../../../../schemas/requests.ts";
import { valueIn } from "../a-structure.ts";
import { aHealthyStructure, BATI, BUYER, type Healthy, RELAIS } from "../doctor/a-healthy-structure.ts";
import { ANNE } from "../set-up/a-drive.ts";
import { AUDIENCE, type Wish } from "./asking.ts";

let healthy: Healthy;
let mailer: ReturnType<typeof memoryMailer>;
let ask: (wish: Wish) => ReturnType<typeof facilitator>;

beforeEach(async () => {
  healthy = await aHealthyStructure();
  mailer = memoryMailer();
  const { control, clock } = healthy;
  const identity = memoryIdentity(clock);
  const audiences = new Map([[control, [AUDIENCE]]]);
  const ports = { ...healthy.ports, mailer, identity, audiences, controls: [control] };
  const token = () => identity.issue({ email: ANNE.email, audience: AUDIENCE, issuedAt: clock.now() });
  ask = (wish) => facilitator(ports, { ...wish, controlWorkbook: control }, token());
});

const requestId = "wish-0001";

describe("a declarant's or buyer's workbook", () => {
  it.each([
    ["declarant", BATI],
    ["buyer", BUYER],
  ] as const)("is completed, never made a second time: %s", async (role, name) => {
    const before = healthy.store.files.size;
    const wish = { action: "create-workbook", role, name, requestId } as const;
    const first = workbookReport.parse(valueIn(await ask(wish)));
    expect(first).toMatchObject({ id: healthy.idOf(name), created: false, shared: [], departed: [], removed: [] });
    expect(await ask(wish)).toEqual({ ok: true, value: first });
    expect(healthy.store.files.size).toBe(before);
  });

  it("stops being shared with those departed whom a person named, and nobody else", async () => {
    const id = healthy.idOf(BATI);
    for (const email of ["partie@example.org", "autre@example.org"])
      valueIn(await healthy.ports.files.share(id, email, "writer"));
    const remove = ["partie@example.org"];
    const wish = { action: "share-workbook", role: "declarant", name: BATI, remove, requestId } as const;
    expect(await ask(wish)).toMatchObject({ ok: true, value: { removed: remove, departed: ["autre@example.org"] } });
    expect(await ask(wish)).toMatchObject({ ok: true, value: { removed: [], departed: ["autre@example.org"] } });
  });

  it("is refused to a name that is in no tab, with the nearest one", async () => {
    const wish = { action: "create-workbook", role: "declarant", name: "Bati Cotte", requestId } as const;
    expect(await ask(wish)).toMatchObject({ ok: false, say: expect.stringContaining(BATI) });
  });
});

describe("the form of who cannot use a sheet", () => {
  it("leaves once, however often the same wish comes", async () => {
    const wish = { action: "send-form", declarant: RELAIS, requestId } as const;
    const first = formReport.parse(valueIn(await ask(wish)));
    expect(await ask(wish)).toEqual({ ok: true, value: first });
    expect(mailer.sent.map(({ to }) => to)).toEqual([["relais@example.org"]]);
    await ask({ ...wish, requestId: "wish-0002" });
    expect(mailer.sent).toHaveLength(2);
  });

  it("is planned back from the file that left, and nothing is written", async () => {
    await ask({ action: "send-form", declarant: RELAIS, requestId });
    const [attached] = mailer.sent[0]?.attachments ?? [];
    const content = Buffer.from(attached?.content ?? []).toString("base64");
    const files = new Map(healthy.store.files);
    const wish = { action: "plan-import", declarant: RELAIS, fileName: "heures.xlsx", content, mapping: null } as const;
    const plan = importPlan.parse(valueIn(await ask(wish)));
    expect(plan).toMatchObject({ declarant: RELAIS, workbook: healthy.idOf(RELAIS), writes: [] });
    expect(healthy.store.files).toEqual(files);
  });

  it("is refused in words when the file is none", async () => {
    const content = Buffer.from("bonjour").toString("base64");
    const wish = { action: "plan-import", declarant: RELAIS, fileName: "heures.xlsx", content, mapping: null } as const;
    expect(await ask(wish)).toMatchObject({ ok: false, reason: "not-possible", say: expect.stringMatching(/\S{3}/) });
  });
});

it("checks the structure from the menu, without making a spreadsheet", async () => {
  const before = healthy.store.files.size;
  const { checkups } = doctorReport.parse(valueIn(await ask({ action: "check" })));
  expect(checkups.every(({ verdict }) => verdict === "fine")).toBe(true);
  expect(checkups.map(({ subject }) => subject)).toContain(`Déclarant : ${BATI}`);
  expect(healthy.store.files.size).toBe(before);
});
