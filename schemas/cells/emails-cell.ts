import * as z from "zod";
import type { Cell } from "./cell.ts";
import type { Codec } from "./codec.ts";
import { refuse } from "./refuse.ts";

/** The everyday part of RFC 5321, in ASCII; it begins with a letter or a digit, so that no export makes it a formula. */
const LOCAL_PART = /^[A-Za-z0-9][A-Za-z0-9!#$%&'*+/=?^_`{|}~-]*(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const SEPARATORS = /[\s,;]+/;
const EXPECTS = "une ou plusieurs adresses séparées par des virgules, par exemple prenom.nom@example.org";

/** E-mail addresses, each once whatever its case, with the domain in small letters. */
export const emailsCell: Codec<readonly string[]> = {
  schema: z
    .array(z.string().refine((address) => addressOf(address) === address))
    .min(1)
    .refine((addresses) => withoutDoubles(addresses).length === addresses.length),
  expects: EXPECTS,
  parse: (cell) => {
    const typed = typedAddresses(cell);
    const wrong = typed.find((each) => addressOf(each) === null);
    if (wrong !== undefined) return refuse(wrong, "n'est pas une adresse e-mail", EXPECTS);
    if (typed.length === 0) return refuse(cell, "ne contient aucune adresse e-mail", EXPECTS);
    return { ok: true, value: withoutDoubles(typed.map((each) => addressOf(each) ?? "")) };
  },
  print: (addresses) => addresses.join(", "),
};

const typedAddresses = (cell: Cell): string[] =>
  typeof cell === "string" ? cell.split(SEPARATORS).filter((part) => part !== "") : [];

function addressOf(text: string): string | null {
  const at = text.lastIndexOf("@");
  const [local, domain] = [text.slice(0, Math.max(0, at)), text.slice(at + 1).toLowerCase()];
  const labels = domain.split(".");
  const plausible = text.length <= 254 && local.length <= 64 && LOCAL_PART.test(local) && labels.length >= 2;
  return plausible &&
    labels.every((label) => DOMAIN_LABEL.test(label)) &&
    /^[a-z]/.test(labels[labels.length - 1] ?? "")
    ? `${local}@${domain}`
    : null;
}

function withoutDoubles(addresses: readonly string[]): string[] {
  const seen = new Set<string>();
  return addresses.filter((address) => !seen.has(address.toLowerCase()) && seen.add(address.toLowerCase()));
}
