import packageJson from "../package.json" with { type: "json" };

/** This Jalon's version, as package.json has it. */
export const VERSION: string = packageJson.version;
