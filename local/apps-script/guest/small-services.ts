import type { PropertyOwner } from "../calls.ts";
import { toldEmail } from "./rights.ts";
import { enumeration, strict } from "./strict.ts";
import type { World } from "./world.ts";

/** How a run was started, as events say it: `ScriptApp.AuthMode`. */
export const AUTH_MODES = enumeration("AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);

/** The script's own affairs: whose it is, what it keeps, what it writes in its log. */
export function smallServices(world: World): Readonly<Record<string, object>> {
  const { ask, execution, demand } = world;
  const user = strict("User", { getEmail: () => toldEmail(execution) });
  return {
    Session: strict("Session", {
      getActiveUser: () => user,
      getEffectiveUser: () => user,
      getScriptTimeZone: () => execution.timeZone,
      getActiveUserLocale: () => "fr",
    }),
    ScriptApp: strict("ScriptApp", {
      AuthMode: AUTH_MODES,
      getIdentityToken: () => {
        demand("ScriptApp.getIdentityToken");
        return ask("identityToken");
      },
    }),
    PropertiesService: strict("PropertiesService", {
      getDocumentProperties: () => propertiesOf(world, "document"),
      getUserProperties: () => propertiesOf(world, "user"),
      getScriptProperties: () => propertiesOf(world, "script"),
    }),
    LockService: strict("LockService", { getDocumentLock: lock, getScriptLock: lock, getUserLock: lock }),
    Logger: strict("Logger", { log: (...parts: readonly unknown[]) => ask("log", "log", logged(parts)) }),
    console: strict("console", consoleOf(world)),
  };
}

/** Runs come one after the other here: a lock is always free. */
function lock(): object {
  let held = false;
  const take = (): boolean => {
    held = true;
    return held;
  };
  return strict("Lock", {
    tryLock: take,
    waitLock: () => {
      take();
    },
    hasLock: () => held,
    releaseLock: () => {
      held = false;
    },
  });
}

function propertiesOf({ ask }: World, owner: PropertyOwner): object {
  const all = () => ({ ...ask("readProperties", owner) });
  const put = (changed: Readonly<Record<string, string>>): object => {
    ask("writeProperties", owner, changed);
    return properties;
  };
  const properties: object = strict("Properties", {
    getProperty: (name: string) => all()[name] ?? null,
    getProperties: all,
    getKeys: () => Object.keys(all()),
    setProperty: (name: string, value: unknown) => put({ ...all(), [name]: String(value) }),
    setProperties: (given: Readonly<Record<string, string>>) => put({ ...all(), ...given }),
    deleteProperty: (name: string) => put(Object.fromEntries(Object.entries(all()).filter(([key]) => key !== name))),
    deleteAllProperties: () => put({}),
  });
  return properties;
}

const consoleOf = ({ ask }: World) =>
  Object.fromEntries(
    ["log", "info", "warn", "error"].map((level) => [
      level,
      (...parts: readonly unknown[]) => {
        ask("log", level, logged(parts));
      },
    ]),
  );

const logged = (parts: readonly unknown[]): string =>
  parts
    .map((part) =>
      part instanceof Error ? part.message : typeof part === "object" ? JSON.stringify(part) : String(part),
    )
    .join(" ");
