import { showHours } from "../../../schemas/hours.ts";
import { type Sizing, sizeHours } from "../../../schemas/sizing.ts";
import type { Choices } from "../choices.ts";
import { marketField, withChoices } from "./lib/choose.ts";
import { notice } from "./lib/element.ts";
import { type Field, numberOf } from "./lib/field.ts";
import { showForm } from "./lib/form-page.ts";
import { run } from "./lib/run.ts";
import { toldWritten } from "./lib/told-written.ts";

type Values = Readonly<Record<string, string>>;

const FIELDS: readonly Field[] = [
  {
    name: "amount",
    label: "Montant du marché, en euros hors taxes",
    kind: "number",
    hint: "Par exemple 1 500 000.",
    missing: "Tapez le montant hors taxes.",
  },
  {
    name: "labourShare",
    label: "Part de la main-d'œuvre, en %",
    kind: "number",
    hint: "Souvent : peinture intérieure 70, maçonnerie 50, charpente métallique 20.",
    missing: "Tapez la part de la main-d'œuvre.",
  },
  {
    name: "insertionRate",
    label: "Taux d'insertion, en %",
    kind: "number",
    hint: "De 5 à 20 d'habitude.",
    missing: "Tapez le taux d'insertion.",
  },
  {
    name: "hourlyCost",
    label: "Coût horaire chargé, en euros",
    kind: "number",
    hint: "De 25 à 30 d'habitude.",
    missing: "Tapez le coût d'une heure.",
  },
];

void withChoices((given) => {
  let choices = given;
  showForm<{ readonly message: string }>({
    intro: "Heures = montant × part de la main-d'œuvre × taux d'insertion ÷ coût horaire.",
    fields: [...FIELDS, marketField(choices, "Choisissez le marché dont c'est l'objectif.")],
    submit: "Écrire l'objectif",
    check: (values) => wrong(values, choices),
    watch: (values) => {
      const hours = sized(values);
      return hours === null ? null : notice(`Objectif : ${showHours(hours)} h`, "fine");
    },
    send: async (values) => {
      const written = await run<{ readonly message: string }>("record", {
        kind: "set-target",
        market: values.market,
        hours: sized(values),
      });
      // The targets as they stand now: the next market is sized from the same page.
      const again = await run<Choices>("choices");
      if (again.ok) choices = again;
      return written;
    },
    told: toldWritten,
  });
});

const targetOf = ({ market }: Values, { markets }: Choices): string =>
  markets.find(({ code }) => code === market)?.target ?? "";

/** The hours, or `null` as long as a number is missing or makes no sense. */
function sized(values: Values) {
  const [amount, share, rate, hourlyCost] = FIELDS.map(({ name }) => numberOf(values[name] ?? ""));
  if (amount == null || share == null || rate == null || !hourlyCost || share > 100 || rate > 100) return null;
  const sizing: Sizing = { amount, labourShare: share / 100, insertionRate: rate / 100, hourlyCost };
  return sizeHours(sizing);
}

function wrong(values: Values, choices: Choices): Record<string, string> {
  const found = FIELDS.flatMap(({ name }) => {
    const number = numberOf(values[name] ?? "");
    if (number === null) return [[name, "Tapez un nombre, par exemple 27,5."]];
    if (name === "hourlyCost" && number === 0) return [[name, "Tapez un coût supérieur à zéro."]];
    const isShare = name === "labourShare" || name === "insertionRate";
    return isShare && number > 100 ? [[name, "Tapez un pourcentage de 0 à 100."]] : [];
  });
  const target = targetOf(values, choices);
  const held = target === "" ? [] : [["market", `Ce marché a déjà un objectif de ${target} h. ${AMEND}`]];
  const nothing = sized(values) === 0 ? [["amount", "Cela ne fait pas une heure : vérifiez les nombres."]] : [];
  return Object.fromEntries([...nothing, ...found, ...held]);
}

const AMEND = "Il change par un avenant : ajoutez-le dans l'onglet « Événements ».";
