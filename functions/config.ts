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
  /** Another Google or SES than the real ones: the local stand-ins. */
  GOOGLE_API_ROOT: z.url().optional(),
  SES_ENDPOINT: z.url().optional(),
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
  if (parsed.data.CLOCK_START && !parsed.data.GOOGLE_API_ROOT) throw new ConfigError(["CLOCK_START"]);
  return parsed.data;
}

function list(text: string): string[] {
  return text
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);
}
