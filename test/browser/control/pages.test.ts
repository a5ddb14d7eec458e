import { expect, it } from "vitest";
import { PAGES } from "../../../apps-script/control/menu.ts";
import type { MenuLine } from "../../../local/pictures/menu-page.ts";
import { describeMenu, focused, violationsOf } from "./around-pages.ts";

const LINES = Object.keys(PAGES) as MenuLine[];
const ASKING: readonly MenuLine[] = ["showTerritory", "consolidateNow", "answerRequests", "waitingMessages"];

describeMenu("the menu's pages", (running) => {
  it("consolidates at once, and says what came of it", async () => {
    const page = await running().open("consolidateNow");
    await page.getByText("C'est fait : les feuilles sont à jour.").waitFor({ timeout: 60_000 });
    expect(await page.locator("li").allTextContents()).toContainEqual(
      expect.stringMatching(/^[\d\s,]+h saisies\s: [\d\s,]+h recevables, /),
    );
    expect(await focused(page)).toBe("Fermer");
    expect(await violationsOf(page)).toEqual([]);
  });

  it("tells which workbooks are left for the next run", async () => {
    const report = (await running().script.call("ask", { action: "consolidate" })) as { value: { workbooks: object } };
    const { value } = report;
    const answer = { ok: true, value: { ...value, workbooks: { ...value.workbooks, postponed: 2 } } };
    const page = await running().open("consolidateNow");
    await page.addInitScript(`window.jalonRun = () => Promise.resolve(${JSON.stringify(answer)})`);
    await page.reload();
    await page.getByText("2 classeurs seront relus au prochain passage de Jalon").waitFor();
  });

  it("shows the territory at a glance in the sidebar, and again when asked", async () => {
    const page = await running().open("showTerritory");
    await page.getByText("5 800 h sur 6 700").waitFor();
    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
      "À faire aujourd'hui",
      "Les marchés",
      "En attente d'une décision",
    ]);
    await page.getByRole("button", { name: "Actualiser" }).press("Enter");
    await page.getByText("Jalon regarde où en sont vos marchés…").waitFor();
    await page.getByText("5 800 h sur 6 700").waitFor();
    expect(await page.locator("body").textContent()).not.toContain("h h");
  });

  it("checks the installation, says the same thing of many workbooks once, and folds away what is in order", async () => {
    const page = await running().open("checkInstallation");
    await page.getByText("Rien n'empêche Jalon de travailler.").waitFor({ timeout: 60_000 });
    const words = page.getByText("Le contrôle à la saisie est absent");
    expect(await words.count()).toBe(1);
    const fine = page.getByText("L'adresse jalon@example.org peut envoyer");
    expect(await fine.isVisible()).toBe(false);
    await page.locator("summary").press("Enter");
    expect(await fine.isVisible()).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
  });

  it("gives the line to register when the service does not know this menu", async () => {
    const unknown = await running().menuOf("camille.hautot@example.org", "another.apps.googleusercontent.com");
    const page = await unknown.open("checkInstallation");
    await page.getByText("Votre identité n'a pas pu être vérifiée").waitFor();
    expect(await page.locator("code").textContent()).toBe(
      `FACILITATOR_AUDIENCES=${running().territory.control}=another.apps.googleusercontent.com`,
    );
    expect(await violationsOf(page)).toEqual([]);
  });

  it.each(LINES)("closes at Escape and says what to click when Google refuses a right: %s", async (line) => {
    const page = await running().open(line);
    await page.addInitScript(REFUSING);
    await page.reload();
    await page.getByRole("alert").getByText("cochez toutes les cases").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("body").getAttribute("data-closed")).toBe(line === "showTerritory" ? null : "yes");
  });

  it("describes each field of each card by its own hint", async () => {
    for (const [mark, start] of [
      ["K.L.", "01/12/2025"],
      ["T.D.", "02/12/2025"],
    ] as const) {
      const [relay] = running().territory.declarants.filter(({ name }) => name === "Relais Intérim Insertion");
      await running().typeLine("Demandes", { Repère: mark, Marché: "ARQ-2024", Début: start }, relay?.id ?? "");
    }
    await running().script.call("ask", { action: "consolidate" });
    const page = await running().open("answerRequests");
    await page.getByLabel("Code participant").nth(1).waitFor();
    const dangling = await page.evaluate(
      "[...document.querySelectorAll('[aria-describedby]')].flatMap((each) => each.getAttribute('aria-describedby').split(' ')).filter((id, place, all) => all.indexOf(id) !== place || !document.getElementById(id))",
    );
    expect(dangling).toEqual([]);
  });

  it("disables the buttons of a card while its answer is on the way", async () => {
    const page = await running().open("answerRequests");
    await page.getByLabel("Code participant").first().waitFor();
    await page.evaluate("window.jalonRun = () => new Promise(() => undefined)");
    await page.getByRole("button", { name: "Valider" }).first().click();
    expect(await page.getByRole("button", { name: "Valider" }).first().isDisabled()).toBe(true);
    expect(await page.getByRole("button", { name: "Refuser" }).first().isDisabled()).toBe(true);
  });

  it.each(LINES)("is usable by everybody: %s", async (line) => {
    const page = await running().open(line);
    await page.locator("#page > :not([role=status])").first().waitFor({ timeout: 60_000 });
    await page.waitForFunction("!document.getElementById('page').textContent.includes('Un instant')");
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.getByRole("alert").allTextContents()).toEqual([]);
    // Firefox and Safari make a bare text of it.
    expect(await page.locator("input[type=month]").count()).toBe(0);
    await page.keyboard.press("Escape");
    expect(await page.locator("body").getAttribute("data-closed")).toBe(line === "showTerritory" ? null : "yes");
  });

  it.each(ASKING)("tells who is no facilitator what to do: %s", async (line) => {
    const stranger = await running().menuOf("passant@example.org");
    const page = await stranger.open(line);
    expect(await page.getByRole("alert").textContent()).toContain("Facilitateurs");
    expect(await violationsOf(page)).toEqual([]);
  });

  it("says where the address of the service goes while it is missing", async () => {
    const address = await running().set("functionUrl", "");
    const page = await running().open("showTerritory");
    expect(await page.getByRole("alert").textContent()).toContain("Adresse de la fonction facilitator");
    await running().set("functionUrl", address);
    await page.getByRole("button", { name: "Actualiser" }).click();
    await page.getByText("5 800 h sur 6 700").waitFor();
  });

  it("says that nothing is lost when the service does not answer, and tries again when asked", async () => {
    const address = await running().set("functionUrl", "http://127.0.0.1:9/");
    const page = await running().open("consolidateNow");
    await page.getByText("Le service n'a pas répondu. Rien n'est perdu").waitFor({ timeout: 20_000 });
    expect(await violationsOf(page)).toEqual([]);
    await running().set("functionUrl", address);
    await page.getByRole("button", { name: "Réessayer" }).press("Enter");
    await page.getByText("C'est fait : les feuilles sont à jour.").waitFor({ timeout: 60_000 });
  });
});

/** Google's refusal for want of a right that the person did not give. */
const REFUSING = `
  window.jalonRun = () => Promise.reject(new Error("You do not have permission to call UrlFetchApp.fetch."));
`;
