import * as z from "zod";

const month = z.string().regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, {
  error: ({ input }) => `« ${input} » n'est pas un mois, qui s'écrit AAAA-MM, par exemple 2024-10`,
});

const name = z.string().min(1, "ne peut pas être vide");
const nonNegative = z.number().nonnegative({ error: ({ input }) => `« ${input} » est négatif` });

/** What one company owes; without dates of its own it follows the market's window, and an extension stretches it. */
const company = z.object({
  id: name,
  share: nonNegative,
  start: month.nullish(),
  end: month.nullish(),
});

/** Hours told for a month, zero for a month without any. `seen`: the last complete month of the first evaluation that saw them. */
const declaration = z.object({ company: name, month, hours: nonNegative, seen: month });

const fields = {
  code: name,
  kind: z.enum(["travaux", "service"]).nullable(),
  start: month,
  end: month,
  target: z.number().nullable(),
  extension: z.object({ seen: month, end: month }).nullish(),
  companies: z.array(company),
  declarations: z.array(declaration),
  final: nonNegative,
};

/** A market as it was lived: what it owed, what was told and when it was seen, and its total once all was known. */
export const marketHistory = z
  .object(fields)
  .superRefine(({ start, end, extension, companies, declarations }, { addIssue }) => {
    const problem = (path: (string | number)[], message: string) => addIssue({ code: "custom", path, message });
    if (end < start) problem(["end"], `« ${end} » vient avant le début, ${start}`);
    if (extension && extension.end < end)
      problem(["extension", "end"], `« ${extension.end} » vient avant la fin, ${end}`);
    const known = new Set<string>();
    companies.forEach(({ id, ...own }, position) => {
      if (known.has(id)) problem(["companies", position, "id"], `« ${id} » est déjà dans la liste`);
      known.add(id);
      const [first, last] = [own.start ?? start, own.end ?? extension?.end ?? end];
      if ((own.start || own.end) && last < first)
        problem(["companies", position, "end"], `« ${last} » vient avant le début, ${first}`);
    });
    declarations.forEach(({ company: id }, position) => {
      if (!known.has(id))
        problem(["declarations", position, "company"], `« ${id} » n'est pas une entreprise de ce marché`);
    });
  })
  .readonly();

export type MarketHistory = z.infer<typeof marketHistory>;
export type CompanyHistory = z.infer<typeof company>;
export type Declaration = z.infer<typeof declaration>;

/** A file of histories; each market is read on its own, so that a problem names it. */
export const historyFile = z.object({ markets: z.array(z.unknown()) });

/**
 * The fields of a market, or of its companies, that no rule reads: an optional one misspelt would change the result
 * without a word.
 * @example fieldsLeftOut({ …, extention: null }) //=> ["extention"]
 */
export function fieldsLeftOut(item: object): string[] {
  const companies = "companies" in item && Array.isArray(item.companies) ? item.companies : [];
  return [
    ...Object.keys(item).filter((key) => !Object.hasOwn(fields, key)),
    ...companies.flatMap((each, position) =>
      Object.keys(each)
        .filter((key) => !Object.hasOwn(company.shape, key))
        .map((key) => `companies[${position}].${key}`),
    ),
  ];
}
