import * as z from "zod";

/** What a deployment is told by its environment. Nothing else in Jalon reads `process.env`. */
const environment = z.object({
  /** The control workbooks that the service may act on, by id, parted by commas. */
  CONTROL_WORKBOOKS: z
    .string()
    .transform(list)
    .refine((ids) => ids.length > 0),
  /** The shared drives that hold the workbooks, by id, parted by commas. */
  SHARED_DRIVES: z.string().default("").transform(list),
  /** The verified address that e-mails leave from. */
  MAIL_FROM: z.email(),
  AWS_REGION: z.string().default("eu-west-3"),
  /** SES's configuration set, whose event destination is the topic below. */
  SES_CONFIGURATION_SET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/)
    .optional(),
  /** The one SNS topic that `mail-events` listens to, by its ARN; without it the function is switched off. */
  MAIL_EVENTS_TOPIC: z
    .string()
    .regex(/^arn:aws:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]+$/)
    .optional(),
  /** The OAuth clients whose identity tokens each control workbook takes: `workbookId=audience`, parted by commas. */
  FACILITATOR_AUDIENCES: z.string().default("").transform(audiences),
  /** Another Google or SES than the real ones: the local stand-ins. */
  GOOGLE_API_ROOT: z.url().optional(),
  SES_ENDPOINT: z.url().optional(),
  /** Where a stand-in publishes the certificates of its identity tokens; refused beside the real Google. */
  GOOGLE_CERTS_URL: z.url().optional(),
  /** Calls that may start in any minute; Google's own limit is 60 of each for a user. */
  SHEETS_CALLS_PER_MINUTE: z.coerce.number().positive().default(55),
  /** The instant at which a local run begins; refused beside the real Google. */
  CLOCK_START: z.iso.datetime({ offset: true }).optional(),
});

export type Config = z.infer<typeof environment>;

/** The environment does not say what Jalon needs to know. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly variables: readonly string[];

  constructor(variables: readonly string[]) {
    super(`missing or malformed environment variables: ${variables.join(", ")}`);
    this.variables = variables;
  }
}

/** Reads the environment, or names every variable that is wrong. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw new ConfigError([...new Set(parsed.error.issues.map(({ path }) => String(path[0])))]);
  const alone = parsed.data.GOOGLE_API_ROOT ? [] : STAND_INS_ONLY.filter((name) => parsed.data[name] !== undefined);
  if (alone.length > 0) throw new ConfigError(alone);
  return parsed.data;
}

/** What would let a deployment beside the real Google believe somebody else's time or keys. */
const STAND_INS_ONLY = ["CLOCK_START", "GOOGLE_CERTS_URL"] as const;

type Audiences = ReadonlyMap<string, readonly string[]>;

/** A workbook may take several clients: a copy of its script has one of its own. */
function audiences(text: string, context: z.RefinementCtx): Audiences {
  const pairs = list(text).map((each) => each.split("=").map((part) => part.trim()));
  if (!pairs.every((pair) => pair.length === 2 && pair.every(Boolean))) {
    context.addIssue({ code: "custom", message: "workbookId=audience, parted by commas" });
    return z.NEVER;
  }
  const byWorkbook = new Map<string, string[]>();
  for (const [workbook = "", audience = ""] of pairs)
    byWorkbook.set(workbook, [...(byWorkbook.get(workbook) ?? []), audience]);
  return byWorkbook;
}

function list(text: string): string[] {
  return text
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);
}
