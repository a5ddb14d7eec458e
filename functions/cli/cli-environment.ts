import * as z from "zod";

const list = (text: string): string[] =>
  text
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);

/** What a command takes from the environment, under the names that the functions have; all of it may be missing. */
const environment = z.object({
  SHARED_DRIVES: z.string().default("").transform(list),
  CONTROL_WORKBOOKS: z.string().default("").transform(list),
  GOOGLE_API_ROOT: z.url().optional(),
});

/** The drives and control workbooks of a deployment. `rootUrl`: another Google than the real one. */
export type CliEnvironment = {
  readonly drives: readonly string[];
  readonly controls: readonly string[];
  readonly rootUrl: string | undefined;
};

/**
 * The environment of a command, or what is wrong with it, in French. `local`: the stand-in that the command line names;
 * the drives and workbooks of a deployment are none of its own, so that none of them is then meant.
 */
export function parseCliEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  local: string | null = null,
): { readonly ok: true; readonly value: CliEnvironment } | { readonly ok: false; readonly problem: string } {
  if (local !== null) return { ok: true, value: { drives: [], controls: [], rootUrl: local } };
  const parsed = environment.safeParse(env);
  if (!parsed.success)
    return { ok: false, problem: "GOOGLE_API_ROOT n'est pas une adresse complète : http://127.0.0.1:PORT/." };
  const { SHARED_DRIVES: drives, CONTROL_WORKBOOKS: controls, GOOGLE_API_ROOT: rootUrl } = parsed.data;
  return { ok: true, value: { drives, controls, rootUrl } };
}
