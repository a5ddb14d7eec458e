import { expect, it } from "vitest";
import { describeMenu, focused, pressed, tabTo, typed, violationsOf } from "./around-pages.ts";

const RELAY = "Relais Intérim Insertion";

describeMenu("a person's own lines, written from the menu", (running) => {
  const relay = () => running().territory.declarants.find(({ name }) => name === RELAY)?.id ?? "";
  const lastLine = async (tab: string) => (await running().rows(tab)).at(-1);
  const targetOf = async (market: string) => {
    const [headings = [], ...lines] = await running().rows("Marchés");
    return lines.find(([code]) => code === market)?.[headings.indexOf("Objectif (h)")]?.replace(/\s/g, "");
  };
  const consolidate = () => running().script.call("ask", { action: "consolidate" });

  it("mutes a market with the keyboard alone", async () => {
    const page = await running().open("muteMarket");
    await typed(page, "Marché", "ARQ-2024");
    await pressed(page, "Mettre en sourdine");
    await page.getByText("Dites pourquoi, en une phrase.").waitFor();
    expect(await focused(page)).toBe("Motif");
    await page.keyboard.type("Avenant en cours");
    await page.getByLabel("Jusqu'au").fill("2026-03-31");
    await pressed(page, "Mettre en sourdine");
    await page.getByText("Au plus 90 jours : choisissez une date jusqu'au 15/02/2026.").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel("Jusqu'au").fill("2026-01-31");
    await pressed(page, "Mettre en sourdine");
    await page.getByText("C'est écrit dans l'onglet « Décisions »").waitFor();
    expect(await focused(page)).toBe("Fermer");
    expect(await lastLine("Décisions")).toEqual(
      expect.arrayContaining(["17/11/2025", "mettre en sourdine", "31/01/2026", "Avenant en cours", "Camille Hautot"]),
    );
    await page.keyboard.press("Enter");
    expect(await page.locator("body").getAttribute("data-closed")).toBe("yes");
  });

  it("keeps each text as it was typed, which Sheets would have taken for a day or a number", async () => {
    const mute = { kind: "mute", market: "ARQ-2024", until: "2026-01-31" };
    for (const reason of ["1/5", "0042", "50 %", "=1+1"]) {
      await running().script.call("record", { ...mute, reason });
      expect(await lastLine("Décisions")).toEqual(expect.arrayContaining([reason, "17/11/2025", "31/01/2026"]));
    }
  });

  it("writes nothing for whom Google does not name", async () => {
    const nobody = await running().menuOf("");
    const lines = (await running().rows("Décisions")).length;
    const mute = { kind: "mute", market: "ARQ-2024", until: "2026-01-31", reason: "Sans auteur" };
    expect(await nobody.script.call("record", mute)).toEqual({
      ok: false,
      message: expect.stringContaining("Google n'a pas dit votre adresse"),
    });
    expect(await running().rows("Décisions")).toHaveLength(lines);
  });

  it("validates a month once, however often it is asked", async () => {
    const page = await running().open("validateMonth");
    await pressed(page, "Valider le mois");
    expect(await page.locator(".wrong").allTextContents()).toContain("Choisissez le déclarant.");
    expect(await focused(page)).toBe("Déclarant");
    await typed(page, "Déclarant", "Peinture");
    await typed(page, "Motif", "Relevés vérifiés");
    await pressed(page, "Valider le mois");
    await page.getByText("C'est écrit dans l'onglet « Décisions »").waitFor();
    const lines = (await running().rows("Décisions")).length;
    expect(await lastLine("Décisions")).toEqual(
      expect.arrayContaining(["valider le mois", "Peinture Clairembrun", "octobre 2025", "Relevés vérifiés"]),
    );
    await page.getByRole("button", { name: "Valider le mois" }).click();
    await page.getByText("C'était déjà écrit dans l'onglet « Décisions ».").waitFor();
    expect(await running().rows("Décisions")).toHaveLength(lines);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel("Motif").press("x");
    await page.getByText("C'était déjà écrit").waitFor({ state: "detached" });
  });

  it("sizes hours into an empty target, and sends who would change one to an amendment", async () => {
    const page = await running().open("calibrateHours");
    await typed(page, "Montant du marché, en euros hors taxes", "1 500 000");
    await typed(page, "Part de la main-d'œuvre, en %", "soixante-dix");
    await typed(page, "Taux d'insertion, en %", "10");
    await typed(page, "Coût horaire chargé, en euros", "30");
    await typed(page, "Marché", "EPR2");
    await pressed(page, "Écrire l'objectif");
    await page.getByText("Tapez un nombre, par exemple 27,5.").waitFor();
    expect(await focused(page)).toBe("Part de la main-d'œuvre, en %");
    await page.getByLabel("Part de la main-d'œuvre").fill("70");
    await page.getByText("Objectif : 3 500 h").waitFor();
    await pressed(page, "Écrire l'objectif");
    await page.getByText("C'est écrit dans l'onglet « Marchés »").waitFor();
    expect(await targetOf("EPR2-2023")).toBe("3500");

    await page.getByRole("button", { name: "Écrire l'objectif" }).click();
    await page.getByText(/Ce marché a déjà un objectif de 3\s?500\sh\. Il change par un avenant/).waitFor();
    expect(await focused(page)).toBe("Marché");
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel("Marché", { exact: true }).selectOption("ACV-2024");
    await pressed(page, "Écrire l'objectif");
    await page.getByText("Ce marché a déjà un objectif de 8 900 h.").waitFor();
    expect(await targetOf("ACV-2024")).toBe("8900");
  });

  it("answers requests: accepted with a code of one's own, refused with a reason that the declarant reads", async () => {
    for (const [mark, market] of [
      ["K.L.", "ARQ-2024"],
      ["T.D.", "ACV-2024"],
      ["N.B.", "ARQ-2024"],
    ] as const)
      await running().typeLine("Demandes", { Repère: mark, Marché: market, Début: "01/12/2025" }, relay());
    await consolidate();
    const page = await running().open("answerRequests");
    await page.getByLabel("Code participant").first().waitFor();
    const codes = await page
      .getByLabel("Code participant")
      .evaluateAll((inputs) => inputs.map((each) => (each as { value?: string }).value));
    expect(new Set(codes).size).toBe(3);
    expect(await focused(page)).toBe("Code participant");

    // A code typed over the offered one frees it for the next request, and takes the one that it bears.
    await page
      .getByLabel("Code participant")
      .first()
      .fill(codes[1] ?? "");
    await pressed(page, "Valider");
    await page.getByText("C'est écrit dans l'onglet « Validations »").waitFor();
    expect(await focused(page)).toBe("Code participant");
    expect(await page.getByLabel("Code participant").first().inputValue()).toBe(codes[2]);
    const [, first = ""] = /— (.*)/.exec((await page.locator("section strong").first().textContent()) ?? "") ?? [];
    expect(first).toBe(RELAY);

    await pressed(page, "Refuser");
    await page.getByText("Dites pourquoi, en une phrase.").waitFor();
    expect(await focused(page)).toBe("Motif, pour un refus");
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.type("Pièce à fournir avant l'embauche");
    await pressed(page, "Refuser");
    await page.getByText("C'est écrit dans l'onglet « Décisions »").waitFor();

    await page.getByLabel("Code participant").fill(codes[1] ?? "");
    await page.getByLabel("Valable jusqu'au").fill("2025-11-01");
    await pressed(page, "Valider");
    await page.getByText("Cette date est avant le début").waitFor();
    await page.getByLabel("Valable jusqu'au").fill("");
    await pressed(page, "Valider");
    await page.getByText(`${codes[1]} est déjà le code de`).waitFor();
    await running().typeLine("Validations", { "Code participant": codes[2] ?? "", "Valable du": "01/12/2025" });
    await page.getByLabel("Code participant").fill(codes[2] ?? "");
    await pressed(page, "Valider");
    await page.getByText(`${codes[2]} est déjà le code de quelqu'un.`).waitFor();
    expect(await focused(page)).toBe("Valider");
    await page.getByLabel("Code participant").fill("P-0900");
    await pressed(page, "Valider");
    expect(await violationsOf(page)).toEqual([]);
    await page.getByText("C'est écrit dans l'onglet « Validations »").nth(1).waitFor();

    await consolidate();
    const answers = JSON.stringify(await running().rows("Retour", relay()));
    expect(answers).toContain(codes[1]);
    expect(answers).toContain("P-0900");
    expect(await lastLine("Validations")).toContain("Camille Hautot, le 17/11/2025");
    expect(answers).toContain("Pièce à fournir avant l'embauche");
    const again = await running().open("answerRequests");
    await again.getByText("Aucune demande n'attend de réponse.").waitFor();
    expect(await focused(again)).toBe("Fermer");
  });

  it("shows a market's alert as it would look, in a frame that runs nothing, or why there is none", async () => {
    await running().typeLine("Marchés", { Code: "NEUF-2025" });
    const page = await running().open("previewAlert");
    await pressed(page, "Voir l'aperçu");
    await page.getByText("Choisissez le marché.").waitFor();
    await typed(page, "Marché", "NEUF");
    await pressed(page, "Voir l'aperçu");
    await page.getByRole("alert").getByText("L'alerte de « NEUF-2025 » ne peut pas être montrée").waitFor();
    expect(await focused(page)).toBe("Voir l'aperçu");
    await page.getByLabel("Marché").selectOption("ARQ-2024");
    await pressed(page, "Voir l'aperçu");
    await page.getByText("Arques-la-Bataille, 68 logements : il manquerait").waitFor();
    expect(await page.locator("iframe").getAttribute("sandbox")).toBe("");
    await page.frameLocator("iframe").getByText("Arques-la-Bataille").first().waitFor();
    expect(await focused(page)).toContain("Arques-la-Bataille");
    expect(await violationsOf(page)).toEqual([]);
  });

  it("lets a person read each message, and send or withhold it with a reason", async () => {
    await running().set("drafts", "oui");
    await running().post("alert", { evenOnDaysOff: true });
    const page = await running().open("waitingMessages");
    await page.getByRole("region").first().waitFor();
    const waiting = await page.getByRole("region").count();
    expect(waiting).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Lire" }).first().press("Enter");
    await page.frameLocator("iframe").getByText("Camille Hautot").first().waitFor();
    await page.getByRole("button", { name: "Approuver" }).first().press("Enter");
    await page.getByText("Dites pourquoi, en une phrase.").waitFor();
    expect(await focused(page)).toBe("Motif");
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.type("Relu");
    const subject = (await page.getByRole("region").first().getAttribute("aria-label")) ?? "";
    await pressed(page, "Approuver");
    await page.getByText("C'est écrit dans l'onglet « Décisions »").waitFor();
    await running().post("alert", { evenOnDaysOff: true });
    const sent = await running().local.mailbox.messages();
    expect(sent.map((each) => each.subject)).toEqual([subject]);
  });

  it("closes a market, and the sheets say so", async () => {
    const page = await running().open("closeMarket");
    await typed(page, "Marché", "ARQ-2024");
    await tabTo(page, "Issue");
    await pressed(page, "Clore le marché");
    await page.getByText("Choisissez comment le marché se termine.").waitFor();
    expect(await focused(page)).toBe("Issue");
    await page.keyboard.press("ArrowDown");
    await typed(page, "Référence (facultatif)", "Procès-verbal");
    await pressed(page, "Clore le marché");
    await page.getByText("C'est écrit dans l'onglet « Événements »").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await lastLine("Événements")).toEqual(
      expect.arrayContaining(["ARQ-2024", "clôture", "Procès-verbal", "Camille Hautot, le 17/11/2025"]),
    );
    await consolidate();
    const line = (await running().rows("Suivi")).find((cells) => cells.includes("ARQ-2024"));
    expect(line).toContain("clos");
  });
});
