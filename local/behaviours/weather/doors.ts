import type { Behaviour, Bench } from "../behaviour.ts";
import { askLocal, setLocal, WITHOUT_CLIENT } from "./local-door.ts";

const SERVICE_ACCOUNTS = "https://developers.google.com/identity/protocols/oauth2/service-account";
const DRIVE_PERFORMANCE = "https://developers.google.com/workspace/drive/api/guides/performance";
const DRIVE_ERRORS = "https://developers.google.com/workspace/drive/api/guides/handle-errors";

const localOnly = WITHOUT_CLIENT;

/** How callers come in: tokens, keys, zipped bodies, other methods, batches. */
export const DOORS: readonly Behaviour[] = [
  {
    name: "takes the parameters that any call may carry",
    source: "https://cloud.google.com/apis/docs/system-parameters",
    observe: async ({ sheets, create }) => {
      const params = { spreadsheetId: await create(), fields: "properties.title", quotaUser: "a", prettyPrint: false };
      return (await sheets.spreadsheets.get(params)).status;
    },
    expected: 200,
  },
  {
    name: "refuses a token that is none",
    source: "https://github.com/theoephraim/node-google-spreadsheet/issues/307",
    localOnly,
    observe: async (bench) => {
      const { status, body } = await askLocal(bench, "v4/spreadsheets/x", { token: "undefined" });
      return [status, errorIn(body).message, errorIn(body).status];
    },
    expected: [
      401,
      "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.",
      "UNAUTHENTICATED",
    ],
  },
  {
    name: "refuses a password where a token is due",
    source: "https://github.com/burnash/gspread/issues/1024",
    localOnly,
    observe: async (bench) => {
      const headers = { authorization: "Basic YTpi" };
      const { status, body } = await askLocal(bench, "v4/spreadsheets/x", { token: null, headers });
      return [status, errorIn(body).message];
    },
    expected: [401, "HTTP Basic Authentication is not supported for this API"],
  },
  {
    name: "gives a service account a bearer token for its signed assertion",
    source: SERVICE_ACCOUNTS,
    localOnly,
    observe: async (bench) => {
      const { status, body } = await tokenFor(bench, { iss: "robot@example.org", scope: SCOPE });
      const { access_token: token, ...told } = body as Record<string, unknown>;
      const path = "drive/v3/about?fields=user(emailAddress)";
      return [status, told, (await askLocal(bench, path, { token: String(token) })).body];
    },
    expected: [
      200,
      { expires_in: 3599, scope: "https://www.googleapis.com/auth/drive", token_type: "Bearer" },
      { user: { emailAddress: "robot@example.org" } },
    ],
  },
  {
    name: "lets a service account stand in for the person that its assertion names",
    source: SERVICE_ACCOUNTS,
    localOnly,
    observe: async (bench) => {
      const { body } = await tokenFor(bench, { iss: "robot@example.org", sub: "anna@example.org", scope: SCOPE });
      const { access_token: token } = body as Record<string, string>;
      return (await askLocal(bench, "drive/v3/about?fields=user(emailAddress)", { token: token ?? "" })).body;
    },
    expected: { user: { emailAddress: "anna@example.org" } },
  },
  {
    name: "refuses a token an hour after it was given",
    source: DRIVE_ERRORS,
    localOnly,
    observe: async (bench) => {
      const { body } = await tokenFor(bench, { iss: "robot@example.org", scope: SCOPE });
      const { access_token: token = "" } = body as Record<string, string>;
      await setLocal(bench, "clock", { advanceSeconds: 3_600 });
      const late = await askLocal(bench, "drive/v3/files", { token });
      return [late.status, errorIn(late.body).message];
    },
    expected: [401, "Invalid Credentials"],
  },
  {
    name: "refuses an assertion that is no JWT with invalid_grant",
    source: SERVICE_ACCOUNTS,
    localOnly,
    observe: async (bench) => {
      const { status, body } = await grant(bench, "x");
      return [status, (body as { error: string }).error];
    },
    expected: [400, "invalid_grant"],
  },
  {
    name: "zips its answer for whoever accepts gzip",
    source: DRIVE_PERFORMANCE,
    localOnly,
    observe: async (bench) => {
      const fileId = await bench.create({ properties: { title: "x".repeat(20_000) } });
      const headers = { "accept-encoding": "gzip", "user-agent": "my program (gzip)" };
      return (await askLocal(bench, `drive/v3/files/${fileId}`, { headers })).headers.get("content-encoding");
    },
    expected: "gzip",
  },
  {
    name: "takes a PATCH that comes as a POST with X-HTTP-Method-Override",
    source: DRIVE_PERFORMANCE,
    localOnly,
    observe: async (bench) => {
      const id = await bench.create();
      const { body } = await askLocal(bench, `drive/v3/files/${id}?fields=name`, {
        method: "POST",
        headers: { "x-http-method-override": "PATCH", "content-type": "application/json" },
        body: JSON.stringify({ name: "Renamed" }),
      });
      return body;
    },
    expected: { name: "Renamed" },
  },
  {
    name: "answers a multipart batch part by part, each with the id of its question",
    source: DRIVE_PERFORMANCE,
    localOnly,
    observe: async (bench) => {
      const id = await bench.create();
      const paths = [`/drive/v3/files/${id}?fields=name`, "/drive/v3/files/nobody"];
      const { status, body } = await askLocal(bench, "batch/drive/v3", batchOf(paths.map((path) => `GET ${path}`)));
      return [status, String(body).match(/Content-ID: \S+|HTTP\/1\.1 \d+/g)];
    },
    expected: [200, ["Content-ID: <response-item0>", "HTTP/1.1 200", "Content-ID: <response-item1>", "HTTP/1.1 404"]],
  },
  {
    name: "counts n requests of a multipart batch as n requests",
    source: DRIVE_PERFORMANCE,
    localOnly,
    observe: async (bench) => {
      await setLocal(bench, "quotas", { driveUnitsPerUser: 250 });
      const calls = Array.from({ length: 3 }, () => "GET /drive/v3/files");
      const { body } = await askLocal(bench, "batch/drive/v3", batchOf(calls));
      return String(body).match(/HTTP\/1\.1 \d+/g);
    },
    expected: ["HTTP/1.1 200", "HTTP/1.1 200", "HTTP/1.1 403"],
  },
  {
    name: "refuses a multipart batch of more than 100 calls",
    source: DRIVE_PERFORMANCE,
    localOnly,
    observe: async (bench) => {
      const calls = Array.from({ length: 101 }, () => "GET /drive/v3/files");
      return (await askLocal(bench, "batch/drive/v3", batchOf(calls))).status;
    },
    expected: 400,
  },
  {
    name: "lets a key alone read what is shared with anyone, and nothing else",
    source: "https://developers.google.com/workspace/guides/create-credentials",
    localOnly,
    observe: async (bench) => {
      const fileId = await bench.create();
      const read = async () =>
        (await askLocal(bench, `v4/spreadsheets/${fileId}?fields=spreadsheetId&key=k`, { token: null })).status;
      const before = await read();
      await bench.drive.permissions.create({ fileId, requestBody: { role: "reader", type: "anyone" } });
      return [before, await read()];
    },
    expected: [403, 200],
  },
];

const SCOPE = "https://www.googleapis.com/auth/drive";

const grant = (bench: Bench, assertion: string) => {
  const body = new URLSearchParams({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion });
  return askLocal(bench, "token", { method: "POST", body, token: null });
};

function tokenFor(bench: Bench, claims: object) {
  const parts = [{ alg: "RS256", typ: "JWT" }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString("base64url"),
  );
  return grant(bench, `${parts.join(".")}.c2lnbmF0dXJl`);
}

function batchOf(calls: readonly string[]): RequestInit {
  const parts = calls.map(
    (call, at) => `--b\r\nContent-Type: application/http\r\nContent-ID: <item${at}>\r\n\r\n${call}\r\n\r\n`,
  );
  const headers = { "content-type": "multipart/mixed; boundary=b" };
  return { method: "POST", headers, body: `${parts.join("")}--b--` };
}

const errorIn = (body: unknown) => (body as { error: { message: string; status?: string } }).error;
