/** What Node says of a port or a path that it could not have. */
export type Refused = Error & { readonly code?: string; readonly path?: string; readonly port?: number };

/** The sentence for whoever typed the command, or `null` for an error that is nobody's choice of a folder or a port. */
export function refusalOf({ code = "", path, port }: Refused): string | null {
  if (port !== undefined && PORT_CODES.includes(code))
    return `Le port ${port} est déjà pris ou réservé : donnez-en un autre, ou aucun pour en prendre un libre.`;
  return PATH_CODES.includes(code)
    ? `Impossible d'écrire dans « ${path} » : donnez avec --out un dossier où écrire.`
    : null;
}

const PORT_CODES: readonly string[] = ["EADDRINUSE", "EACCES"];
const PATH_CODES: readonly string[] = ["EACCES", "EEXIST", "EISDIR", "ENOENT", "ENOTDIR", "EPERM", "EROFS"];
