import { onPath } from "./on-path.ts";

/** LibreOffice, which prints tabs, where this machine has it and what turns a page into a picture. */
export const OFFICE: string | null = onPath("pdftoppm") === null ? null : onPath("soffice", "libreoffice");
