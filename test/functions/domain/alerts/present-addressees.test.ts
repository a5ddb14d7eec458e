import { describe, expect, it } from "vitest";
import { type Drafted, presentAddressees } from "../../../../functions/domain/alerts/present-addressees.ts";
import { aCompany, aFacilitator } from "../../../builders/control-records.ts";

const OLD = "camille@ancien.example.org";
const NEW = "camille@nouveau.example.org";
const AGNES = "agnes.moreau@example.org";
const TEAM = "equipe@example.org";
const camille = (...emails: string[]) => [aFacilitator({ name: "Camille Lenoir", emails })];
const companies = [aCompany({ emails: [AGNES, TEAM] })];
const alert: Drafted = { to: [OLD], facilitator: { name: "Camille Lenoir", email: OLD }, isTheirs: true };
const reminder: Drafted = { ...alert, to: ["Agnes.Moreau@example.org", TEAM], isTheirs: false };

describe("the addressees of an e-mail at the moment it leaves", () => {
  it.each<[string, Drafted, ReturnType<typeof camille>, string[], string[]]>([
    ["are those it was drafted for", alert, camille(OLD), [], [OLD]],
    ["follow a facilitator whose line was corrected", alert, camille(NEW), [OLD], [NEW]],
    ["are a facilitator's next address where the first one died", alert, camille(OLD, NEW), [OLD], [NEW]],
    ["are nobody where a facilitator's only address died", alert, camille(OLD), [OLD], []],
    ["are nobody where the facilitator is no longer written", alert, [], [], []],
    ["are a company's, in whatever capitals", reminder, camille(OLD), [], ["Agnes.Moreau@example.org", TEAM]],
    ["are a company's living addresses", reminder, camille(OLD), [AGNES], [TEAM]],
  ])("%s", (_, drafted, facilitators, dead, to) => {
    expect(presentAddressees(drafted, { companies, facilitators }, new Set(dead)).to).toEqual(to);
  });

  it("are not those that a company no longer has", () => {
    const control = { companies: [aCompany({ emails: [TEAM] })], facilitators: camille(NEW) };
    expect(presentAddressees(reminder, control, new Set())).toEqual({ to: [TEAM], replyTo: NEW });
  });
});
