declare const JALON_VERSION: string;

/** The version of this script: the build writes it here from package.json. */
export const version = (): string => JALON_VERSION;
