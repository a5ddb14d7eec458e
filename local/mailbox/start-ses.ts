import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";

// Required, not imported: Node and vitest do not agree on what the default export of this package is.
const ses: typeof import("aws-ses-v2-local") = createRequire(import.meta.url)("aws-ses-v2-local");

/** The package's own server, on a free port of this machine. */
export async function startSes(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  // The package hands every message on to the relay that this variable names.
  delete process.env.SMTP_TRANSPORT;
  const server = await ses.default({ host: "127.0.0.1", port: 0 });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
