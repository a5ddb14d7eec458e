import { expect, it } from "vitest";
import { xlsxFiles } from "../../../../functions/adapters/xlsx/xlsx-files.ts";
import { consolidate } from "../../../../functions/use-cases/consolidate.ts";
import { setUpBuyer } from "../../../../functions/use-cases/set-up/set-up-buyer.ts";
import { setUpDeclarant } from "../../../../functions/use-cases/set-up/set-up-declarant.ts";
import { setUpStructure } from "../../../../functions/use-cases/set-up/set-up-structure.ts";
import { writeLink } from "../../../../functions/use-cases/set-up/write-link.ts";
import { fixedClock } from "../../../../local/memory/fixed-clock.ts";
import { memoryMailer } from "../../../../local/memory/memory-mailer.ts";
import { typeCells } from "../a-store-workbook.ts";
import { MORNING, valueIn } from "../a-structure.ts";
import { aFilledDrive, snapshotOf, TODAY, WISH } from "./a-drive.ts";

it("is consolidated as it was set up, and set up again without undoing what was consolidated", async () => {
  const drive = await aFilledDrive();
  const { store, control, ports } = drive;
  const made = {
    relais: valueIn(await setUpDeclarant(ports, { control, name: "Relais Emploi", today: TODAY })),
    bati: valueIn(await setUpDeclarant(ports, { control, name: "Bâti-Côte", today: TODAY })),
    buyer: valueIn(await setUpBuyer(ports, { control, name: "Habitat des Falaises" })),
  };
  const names = [
    ["declarant", "Relais Emploi", made.relais.id],
    ["declarant", "Bâti-Côte", made.bati.id],
    ["buyer", "Habitat des Falaises", made.buyer.id],
  ] as const;
  for (const [role, name, id] of names) valueIn(await writeLink(ports, { control, role, name, id }));
  typeCells(store, made.relais.id, "Heures 2025", { row: 2, column: 11 + 2 }, ["35", "35,5"]);
  const service = {
    ...ports,
    mailer: memoryMailer(),
    clock: fixedClock(MORNING),
    sender: "jalon@example.org",
    spreadsheets: xlsxFiles,
  };
  const run = async () => valueIn(await consolidate(service, { controlWorkbook: control, dryRun: false }));
  expect(await run()).toMatchObject({
    hours: { typed: 7_050, accepted: 7_050, rejected: 0, pending: 0 },
    workbooks: { read: 2, unread: 0, unpublished: 0 },
  });
  await run();
  const before = snapshotOf(drive);
  valueIn(await setUpStructure(ports, WISH));
  for (const [role, name] of names)
    valueIn(
      await (role === "buyer"
        ? setUpBuyer(ports, { control, name })
        : setUpDeclarant(ports, { control, name, today: TODAY })),
    );
  expect(snapshotOf(drive)).toEqual(before);
});
