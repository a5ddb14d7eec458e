import { describe, expect, it } from "vitest";
import { BEHAVIOURS } from "../../../local/behaviours/behaviours.ts";
import { openBench } from "../../../local/behaviours/open-bench.ts";
import { startLocalGoogle } from "../../../local/google/start-local-google.ts";
import { localClients } from "../../../local/sample/google-clients.ts";
import { exportXlsx } from "../../../local/xlsx/export-xlsx.ts";

describe.each(Object.entries(BEHAVIOURS).filter(([, behaviours]) => behaviours.length > 0))(
  "%s",
  (_room, behaviours) => {
    it.each(behaviours.map((behaviour) => [behaviour.name, behaviour.source, behaviour] as const))(
      "%s (%s)",
      async (_name, _source, { observe, expected }) => {
        await using google = await opened();
        const { bench } = openBench(localClients(google.url), google.url);
        expect(await observe(bench)).toEqual(expected);
      },
    );
  },
);

async function opened() {
  const google = await startLocalGoogle({ exportXlsx });
  return { ...google, [Symbol.asyncDispose]: google.close };
}
