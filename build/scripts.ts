/** The scripts that live inside a sheet: one folder of `apps-script/` each, with `main.ts` and `appsscript.json`. */
export const SCRIPTS = ["declarant", "control"] as const;

export type ScriptName = (typeof SCRIPTS)[number];
