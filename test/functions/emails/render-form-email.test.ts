import { describe, expect, it } from "vitest";
import { formDraft, formFileName, formKey } from "../../../functions/emails/form/form-draft.ts";
import { aControl } from "../../builders/a-control.ts";
import { aFacilitator, aMarket, anEngagement } from "../../builders/control-records.ts";
import { aDeclarant } from "../../builders/declarants.ts";
import { form } from "./fixtures/form.ts";
import { rendered } from "./plain.ts";

describe("the message that carries a form", () => {
  it.each([
    ["greets the person whom the workbook names", {}, "Bonjour Sonia Petit,\nVoici votre tableau d'heures 2025"],
    ["greets nobody by a name that it does not know", { contact: null }, "Bonjour,\nVoici"],
    ["says until when it is awaited", {}, "attendu en retour pour le 10 décembre 2025."],
    ["names the file, and asks for no name in it", {}, "Heures 2025 - Toitures de la Varenne.xlsx."],
    ["is sent back by an answer", {}, "en répondant à ce message"],
    ["is signed by a person with a telephone", {}, "Appelez-moi au 02 35 00 00 10."],
  ])("%s", async (_, different, sentence) => {
    expect((await rendered(form(different))).text).toContain(sentence);
  });
});

const CONTROL = aControl({
  markets: [aMarket()],
  engagements: [anEngagement()],
  companies: [aDeclarant()],
  facilitators: [aFacilitator(), aFacilitator({ name: "Noé Roussel", emails: ["noe.roussel@example.org"] })],
});
const WISH = { declarant: aDeclarant(), workbook: "w", to: ["hugo.marin@example.org"], requestId: "wish-0001" };

describe("formDraft", () => {
  it.each([
    ["2026-01-05", 2025, "2026-01-10"],
    ["2026-02-01", 2026, "2026-02-10"],
    ["2025-11-15", 2025, "2025-12-10"],
    ["2025-12-11", 2025, "2026-01-10"],
  ])("on %s, is about %i and awaited on %s", (today, year, expectedBy) => {
    const draft = formDraft(WISH, { control: CONTROL, today, now: new Date(`${today}T07:00:00Z`) });
    expect(draft?.params).toMatchObject({ kind: "form", year, expectedBy, declarant: "Bâti Falaises" });
  });

  it("is signed by the facilitator of the declarant's markets", () => {
    const markets = [aMarket({ facilitator: "Noé Roussel" })];
    const around = { control: { ...CONTROL, markets }, today: "2025-11-15", now: new Date("2025-11-15T07:00:00Z") };
    expect(formDraft(WISH, around)?.params.facilitator.name).toBe("Noé Roussel");
  });

  it("is not written where nobody could sign it", () => {
    const around = { control: { ...CONTROL, facilitators: [] }, today: "2025-11-15", now: new Date(0) };
    expect(formDraft(WISH, around)).toBeNull();
  });

  it("bears the wish in its key, so that asking twice is one message", () => {
    expect(formKey("Bâti Falaises", "wish-0001")).toBe("formulaire/Bâti Falaises/wish-0001");
  });
});

describe("formFileName", () => {
  it.each([
    ["Régie « L'Arc-en-Ciel »", "Heures 2025 - Regie L Arc-en-Ciel.xlsx"],
    ["../../etc\r\nBcc", "Heures 2025 - etc Bcc.xlsx"],
    ["東京", "Heures 2025 - declarant.xlsx"],
    ["Œuvre & Cie", "Heures 2025 - oeuvre Cie.xlsx"],
  ])("of %j is %s", (declarant, name) => {
    expect(formFileName(declarant, 2025)).toBe(name);
  });
});
