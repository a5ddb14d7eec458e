import type { Checkup } from "../../../../schemas/requests.ts";
import { SETTINGS } from "../../../../schemas/settings.ts";
import { fine, warning, wrong } from "../checkup.ts";
import { googleTrouble } from "../failure-words.ts";
import type { Looked } from "../looked.ts";
import { checkPlace } from "./check-place.ts";
import { deployCommand, scriptTrouble } from "./check-script.ts";

const SUBJECT = "Modèle des déclarants";

/** The workbook that each new declarant's is a copy of: it brings the check as one types. */
export function checkTemplate({ template, opened, account, version }: Looked): Checkup[] {
  if (opened === null) return [];
  if (template === null)
    return [
      warning(SUBJECT, {
        message: "Aucun modèle n'est indiqué : les nouveaux classeurs n'ont pas le contrôle à la saisie.",
        remedy: `Lancez « npm run setup », qui le crée, ou collez son lien en face de « ${SETTINGS.declarantTemplate.label} » dans « Réglages ».`,
      }),
    ];
  if (!template.layout.ok) return [wrong(SUBJECT, googleTrouble(template.layout, "Le modèle", account))];
  const place = checkPlace(SUBJECT, template, account);
  if (place.length > 0) return place;
  const command = deployCommand(opened.control.settings.declarantTemplate);
  const remedy = `Lancez « ${command} », puis ouvrez le modèle une fois.`;
  const trouble = scriptTrouble(template.layout.value, version, remedy);
  if (trouble === null) return [fine(SUBJECT, "Il porte le contrôle à la saisie de cette version.")];
  return [warning(SUBJECT, trouble)];
}
