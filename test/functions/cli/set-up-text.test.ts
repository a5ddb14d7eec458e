import { describe, expect, it } from "vitest";
import { structureText } from "../../../functions/cli/set-up-text.ts";

const file = (id: string) => ({ id, link: `https://${id}`, title: id, created: true, added: [], differing: [] });
const REPORT = { drive: { id: "0ABC", name: "Clauses" }, control: file("1AbC"), template: file("1XyZ"), filled: [] };

describe("what comes after a structure's set-up", () => {
  it("follows the installation guide, in its order and with its variables, where Google is the real one", () => {
    const said = structureText(REPORT, { dryRun: false, local: null });
    expect(said.slice(said.indexOf("La suite"))).toBe(`La suite :
  1. Gardez ces adresses, à copier telles quelles :
     export DRIVE="0ABC"
     export PILOTAGE="https://1AbC"
     export MODELE="https://1XyZ"
     export ID_PILOTAGE="1AbC"
  2. Posez les scripts des feuilles, une fois, et de nouveau après chaque mise à jour de Jalon :
     npm run deploy:sheets -- declarant --parent "$MODELE"
     npm run deploy:sheets -- control --parent "$PILOTAGE"
  3. Dites aux fonctions où sont les classeurs, puis déployez-les :
     SHARED_DRIVES="$DRIVE" CONTROL_WORKBOOKS="$ID_PILOTAGE"
  4. Vérifiez le tout :
     npm run doctor
  5. Ouvrez le pilotage et lisez « Lisez-moi », puis remplissez les onglets dans l'ordre qu'il donne.
  6. Pour chaque entreprise et chaque acheteur :
     npm run setup -- declarant "Nom"
     npm run setup -- buyer "Nom"`);
  });

  it("gives a local Google its address, and asks nothing that it has not", () => {
    const said = structureText(REPORT, { dryRun: false, local: "http://127.0.0.1:8080/" });
    expect(said).toContain("npm run doctor -- --local http://127.0.0.1:8080/");
    expect(said).toContain('npm run setup -- buyer "Nom" --local http://127.0.0.1:8080/');
    expect(said).not.toContain("SHARED_DRIVES");
  });

  it.each([
    [
      "all is there",
      { ...REPORT, control: { ...file("a"), created: false }, template: { ...file("b"), created: false } },
      false,
    ],
    ["nothing was done", REPORT, true],
  ])("is not said where %s", (_, report, dryRun) => {
    expect(structureText(report, { dryRun, local: null })).not.toContain("La suite");
  });
});
