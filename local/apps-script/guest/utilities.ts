import { base64Of, bytesOf, bytesOfBase64, textOf } from "./bytes.ts";
import { formatDate } from "./format-date.ts";
import { strict } from "./strict.ts";
import type { World } from "./world.ts";

/** Small services. https://developers.google.com/apps-script/reference/utilities/utilities */
export function utilities({ ask }: World, sleep: (milliseconds: number) => void): object {
  return strict("Utilities", {
    getUuid: () => ask("uuid"),
    formatDate,
    base64Encode: (data: string | readonly number[]) => base64Of(bytesOf(data)),
    base64EncodeWebSafe: (data: string | readonly number[]) =>
      base64Of(bytesOf(data)).replaceAll("+", "-").replaceAll("/", "_"),
    base64Decode: (text: string) => bytesOfBase64(text),
    newBlob: (data: string | readonly number[], type = "text/plain", name = "") => blobOf(bytesOf(data), type, name),
    sleep,
  });
}

function blobOf(bytes: readonly number[], type: string, name: string): object {
  return strict("Blob", {
    getBytes: () => [...bytes],
    getDataAsString: () => textOf(bytes),
    getContentType: () => type,
    getName: () => name,
  });
}
