import type { EditEvent, OpenEvent } from "../calls.ts";
import { rangeOf } from "./range.ts";
import { toldEmail } from "./rights.ts";
import { AUTH_MODES } from "./small-services.ts";
import { spreadsheetOf } from "./spreadsheet.ts";
import { strict } from "./strict.ts";
import type { World } from "./world.ts";

/** The object that a simple trigger receives. https://developers.google.com/apps-script/guides/triggers/events */
export function eventOf(world: World, event: EditEvent | OpenEvent): object {
  const { execution } = world;
  const common = {
    authMode: AUTH_MODES[execution.authMode],
    source: spreadsheetOf(world, execution.spreadsheetId),
    user: strict("User", { getEmail: () => toldEmail(execution) }),
  };
  if (event.kind === "open") return common;
  const { place, value, oldValue } = event;
  return {
    ...common,
    range: rangeOf(world, place),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}
