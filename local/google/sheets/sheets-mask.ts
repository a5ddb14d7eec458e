import { type FieldMask, parseFieldMask } from "../../workbook/masks/field-mask.ts";
import { InvalidRequest } from "../../workbook/refusals.ts";
import { type FieldTree, strangePath } from "../field-tree.ts";
import { GoogleError } from "../google-error.ts";

/**
 * The mask of a call to Sheets, whose trees name every field of Google's. A field that is in none is refused as Google
 * does, and so is a space: ringo380/claude-google-sheets-mcp#2.
 */
export function sheetsMask(text: string, known: FieldTree): FieldMask {
  const spaced = text.split(",").find((part) => /\s/.test(part));
  if (spaced !== undefined) throw unknownPath(text, spaced);
  const mask = parsed(text);
  const strange = strangePath(mask, known);
  if (strange !== null) throw unknownPath(text, strange.join("."));
  return mask;
}

function parsed(text: string): FieldMask {
  try {
    return parseFieldMask(text);
  } catch (error) {
    throw error instanceof InvalidRequest ? unknownPath(text, text) : error;
  }
}

function unknownPath(field: string, path: string): GoogleError {
  const description = `Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`;
  return new GoogleError(400, "Request contains an invalid argument.", "badRequest", {
    details: [{ "@type": "type.googleapis.com/google.rpc.BadRequest", fieldViolations: [{ field, description }] }],
  });
}
