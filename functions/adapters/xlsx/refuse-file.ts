// The zip format: pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16.

/** A form is 30 kB, a year's statement of a large employer less than a megabyte: in bytes, packed and unpacked. */
export const MOST_BYTES = 5_000_000;
export const MOST_UNPACKED = 60_000_000;
const MOST_PARTS = 1_000;

const AGAIN = "Enregistrez-le au format « Classeur Excel (.xlsx) », puis renvoyez-le.";

const OTHERS: readonly (readonly [signature: readonly number[], message: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "Ce fichier est un PDF : demandez le tableau lui-même, au format Excel (.xlsx)."],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    `Ce fichier est protégé par un mot de passe, ou dans l'ancien format d'Excel (.xls). Ouvrez-le, retirez le mot de passe s'il y en a un. ${AGAIN}`,
  ],
  [[0xff, 0xd8, 0xff], "Ce fichier est une photo : demandez le tableau lui-même, au format Excel (.xlsx)."],
  [[0x89, 0x50, 0x4e, 0x47], "Ce fichier est une image : demandez le tableau lui-même, au format Excel (.xlsx)."],
];

const ZIP = [0x50, 0x4b] as const;

/** Why a file is not an Excel workbook that may be opened safely, in French; `null` where it may be. */
export function refuseFile(content: Uint8Array): string | null {
  if (content.length === 0) return "Ce fichier est vide : renvoyez-le.";
  if (content.length > MOST_BYTES)
    return `Ce fichier est trop lourd (${Math.ceil(content.length / 1_000_000)} Mo) : ${MOST_BYTES / 1_000_000} Mo au plus. Retirez-en les images et les onglets inutiles.`;
  const other = OTHERS.find(([signature]) => startsWith(content, signature));
  if (other) return other[1];
  if (!startsWith(content, ZIP)) return `Ce fichier n'est pas un classeur Excel. ${AGAIN}`;
  return refuseParts(partsOf(content));
}

export const UNREADABLE = `Ce fichier est abîmé ou n'est pas un classeur Excel. Ouvrez-le dans votre tableur. ${AGAIN}`;

function refuseParts(parts: readonly Part[] | null): string | null {
  if (parts === null || parts.length === 0) return UNREADABLE;
  const unpacked = parts.reduce((sum, { size }) => sum + size, 0);
  if (parts.length > MOST_PARTS || unpacked > MOST_UNPACKED)
    return "Ce fichier contient bien plus qu'une déclaration d'heures : copiez le seul tableau des heures dans un nouveau classeur.";
  if (parts.some(({ name }) => name === "xl/workbook.bin"))
    return `Ce fichier est au format binaire d'Excel (.xlsb). ${AGAIN}`;
  if (parts.some(({ name }) => name === "[Content_Types].xml")) return null;
  const ods = parts.some(({ name }) => name === "content.xml");
  return ods ? `Ce fichier est au format OpenDocument (.ods). ${AGAIN}` : UNREADABLE;
}

const startsWith = (content: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, place) => content[place] === byte);

type Part = { readonly name: string; readonly size: number };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

/** What a zip says that it holds, with the unpacked size of each part; `null` where that cannot be followed. */
function partsOf(content: Uint8Array): Part[] | null {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(content.subarray(at + 46, at + 46 + length));
    parts.push({ name, size: view.getUint32(at + 24, true) });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}
