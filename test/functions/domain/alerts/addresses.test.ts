import { describe, expect, it } from "vitest";
import { addressIssues, deadAddresses, reachable } from "../../../../functions/domain/alerts/addresses.ts";
import type { Decision } from "../../../../schemas/control-workbook.ts";
import type { AddressEntry } from "../../../../schemas/journal.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aCompany, aDecision, aFacilitator } from "../../../builders/control-records.ts";
import { anAddressEvent, anEmail, anEvaluation } from "../../../builders/journal-entries.ts";

const CAMILLE = "camille.lenoir@example.org";
const revive = (changes: Partial<Decision> = {}) =>
  aDecision({ kind: "use-address", participant: null, message: CAMILLE, date: "2025-11-15", ...changes });

describe("the addresses that Jalon writes to no more", () => {
  it.each<[string, Partial<AddressEntry>, Decision[], string[]]>([
    ["one that bounced for good", {}, [], [CAMILLE]],
    ["one whose reader complained", { event: "complaint" }, [], [CAMILLE]],
    ["not one that bounced this once", { permanent: false }, [], []],
    ["in small letters", { address: "Camille.Lenoir@example.org" }, [], [CAMILLE]],
    ["not one that a person takes up again the same day", {}, [revive()], []],
    ["not one that a person takes up again later", {}, [revive({ date: "2026-01-05" })], []],
    ["one taken up again before it bounced anew", {}, [revive({ date: "2025-11-14" })], [CAMILLE]],
    ["not one taken up again in other capitals", {}, [revive({ message: "CAMILLE.Lenoir@Example.org" })], []],
    ["one while another one is taken up again", {}, [revive({ message: "autre@example.org" })], [CAMILLE]],
    ["one while another kind of decision names it", {}, [revive({ kind: "resend" })], [CAMILLE]],
    ["one while a decision names none", {}, [revive({ message: null })], [CAMILLE]],
    ["by the day in Paris: just before midnight there", { at: "2025-11-15T22:59:59.000Z" }, [revive()], []],
    ["by the day in Paris: midnight there", { at: "2025-11-15T23:00:00.000Z" }, [revive()], [CAMILLE]],
  ])("are %s", (_, event, decisions, dead) => {
    expect([...deadAddresses([anEmail(), anAddressEvent(event), anEvaluation()], decisions)]).toEqual(dead);
  });

  it("hold one that bounced again after a person had taken it up", () => {
    const again = anAddressEvent({ at: "2025-12-15T07:02:00.000Z" });
    expect(deadAddresses([anAddressEvent(), again], [revive({ date: "2025-11-20" })])).toEqual(new Set([CAMILLE]));
    expect(deadAddresses([anAddressEvent(), again], [revive({ date: "2025-12-15" })])).toEqual(new Set());
  });

  it("leave the others of a contact", () => {
    const emails = ["Camille.Lenoir@example.org", "adjointe@example.org"];
    expect(reachable(emails, new Set([CAMILLE]))).toEqual(["adjointe@example.org"]);
    expect(reachable(emails, new Set())).toEqual(emails);
    expect(reachable([], new Set([CAMILLE]))).toEqual([]);
  });
});

describe("the lines that hold one", () => {
  const control = aControl({
    companies: [
      aCompany({ name: "Bâti Falaises", emails: ["Heures@batifalaises.example.org", "paie@batifalaises.example.org"] }),
      aCompany({ name: "Intérim Alma" }),
    ],
    facilitators: [aFacilitator()],
  });

  it("are each told to the facilitator, with what happened and what to do", () => {
    const dead = new Set(["heures@batifalaises.example.org", CAMILLE]);
    const about = { workbook: { kind: "control" }, cell: null, state: "rejected", who: "facilitator" };
    expect(addressIssues(control, dead)).toEqual([
      {
        ...about,
        sheet: "Entreprises",
        message:
          "« Bâti Falaises » : Jalon n'écrit plus à Heures@batifalaises.example.org. Un message n'a pas pu y être remis, ou la personne a signalé nos messages comme indésirables (onglet « Journal »). Tapez une autre adresse dans cette ligne ou, si elle est bonne, ajoutez dans « Décisions » la décision « écrire de nouveau à cette adresse », avec cette adresse dans la colonne « Message ».",
        hours: 0,
        cells: 0,
      },
      { ...about, sheet: "Facilitateurs", message: expect.stringContaining(`« Camille Lenoir »`), hours: 0, cells: 0 },
    ]);
  });

  it("are told once, however many addresses they hold", () => {
    const dead = new Set(["heures@batifalaises.example.org", "paie@batifalaises.example.org"]);
    const [issue, ...others] = addressIssues(control, dead);
    expect(others).toEqual([]);
    expect(issue?.message).toContain("Heures@batifalaises.example.org, paie@batifalaises.example.org");
    expect(issue?.message).toContain("avec chaque adresse");
  });

  it("are none where every address is well", () => {
    expect(addressIssues(control, new Set(["quelquun@example.org"]))).toEqual([]);
  });
});
