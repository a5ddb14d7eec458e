import { expect, it } from "vitest";
import type { Failure } from "../../../../functions/ports/outcome.ts";
import { raceTwoWriters } from "../../../../functions/use-cases/doctor/race-two-writers.ts";
import { aHealthyStructure, type Healthy } from "./a-healthy-structure.ts";

const SUBJECT = "Écriture à deux";
const FORBIDDEN: Failure = {
  ok: false,
  reason: "forbidden",
  message: "Google 403: The user does not have sufficient permissions for this file.",
  retryable: false,
  ambiguous: false,
};

const inUse = ({ store }: Healthy) => [...store.files.values()].filter(({ trashed }) => !trashed).length;

it("lets one of two writers through, and leaves nothing behind", async () => {
  const healthy = await aHealthyStructure();
  const before = inUse(healthy);
  expect(await raceTwoWriters(healthy.ports, healthy.control)).toMatchObject([{ subject: SUBJECT, verdict: "fine" }]);
  expect(inUse(healthy)).toBe(before);
});

it("is alarmed where both get through", async () => {
  const healthy = await aHealthyStructure();
  const before = inUse(healthy);
  const { workbooks } = healthy.ports;
  const blind = { ...workbooks, commit: async () => ({ ok: true, value: undefined }) as const };
  expect(await raceTwoWriters({ ...healthy.ports, workbooks: blind }, healthy.control)).toMatchObject([
    { verdict: "wrong", message: expect.stringContaining("2 ont été acceptées (essai 1)") },
  ]);
  expect(inUse(healthy)).toBe(before);
});

it("says that no spreadsheet can be made there", async () => {
  const { ports, control } = await aHealthyStructure();
  const files = { ...ports.files, create: async () => FORBIDDEN };
  expect(await raceTwoWriters({ ...ports, files }, control)).toMatchObject([
    {
      verdict: "wrong",
      message: expect.stringContaining("Aucun classeur ne peut être créé"),
      remedy: expect.stringContaining("gestionnaire de contenu"),
    },
  ]);
});

it("clears its spreadsheet away although the race failed, and one that a lost reply left", async () => {
  const healthy = await aHealthyStructure();
  const before = inUse(healthy);
  const { ports, control } = healthy;
  const refusing = { ...ports.workbooks, commit: async () => FORBIDDEN };
  expect(await raceTwoWriters({ ...ports, workbooks: refusing }, control)).toMatchObject([{ verdict: "wrong" }]);
  const lost = {
    ...ports.files,
    create: async (...wish: Parameters<typeof ports.files.create>) => {
      await ports.files.create(...wish);
      return { ...FORBIDDEN, reason: "timed-out", ambiguous: true } as const;
    },
  };
  expect(await raceTwoWriters({ ...ports, files: lost }, control)).toMatchObject([{ verdict: "wrong" }]);
  expect(inUse(healthy)).toBe(before);
});

it("says where its spreadsheet stays when it cannot be put in the bin", async () => {
  const { ports, control } = await aHealthyStructure();
  const files = { ...ports.files, bin: async () => FORBIDDEN };
  expect(await raceTwoWriters({ ...ports, files }, control)).toMatchObject([
    { verdict: "fine" },
    { verdict: "warning", message: expect.stringContaining("https://docs.google.com/spreadsheets/d/") },
  ]);
});
