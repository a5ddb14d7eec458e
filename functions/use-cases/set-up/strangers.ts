import type { Access } from "../../ports/files.ts";

/**
 * Who opens a workbook by name without being expected there. Never who reads through the shared drive, a program, or the
 * account that works here: whoever removes strangers must not lock Jalon out.
 */
export function strangersIn(
  access: readonly Access[],
  expected: readonly string[],
  account: string | null = null,
): string[] {
  const known = [...expected, account].flatMap((each) => each?.toLowerCase() ?? []);
  return access.flatMap(({ email, inherited }) =>
    email === null || inherited || isProgram(email) || known.includes(email.toLowerCase()) ? [] : [email],
  );
}

/** Every service account's address ends so. https://docs.cloud.google.com/iam/docs/service-account-types */
const isProgram = (email: string): boolean => /[@.]gserviceaccount\.com$/i.test(email);
