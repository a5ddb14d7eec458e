import type { Asked } from "../door/asked.ts";
import { GoogleError } from "../google-error.ts";
import { describeApi } from "./describe-api.ts";

const DIRECTORY = /^\/discovery\/v1\/apis\/(?<name>\w+)\/(?<version>v\d+)\/rest$/;
const OWN = /^(?<name>sheets|drive)\.googleapis\.com$/;

/** Whether a discovery document is asked for, at either of Google's two addresses. */
export const isDiscovery = ({ pathname }: URL): boolean => DIRECTORY.test(pathname) || pathname === "/$discovery/rest";

/** The document of the API that the path, or the host behind the proxy, names. */
export function answerDiscovery({ url }: Pick<Asked, "url">): object {
  const { name = "", version = url.searchParams.get("version") ?? "" } =
    DIRECTORY.exec(url.pathname)?.groups ?? OWN.exec(url.hostname)?.groups ?? {};
  const rootUrl = url.hostname.endsWith(".googleapis.com") ? `https://${name}.googleapis.com/` : `${url.origin}/`;
  const document = describeApi(name, version, rootUrl);
  if (document) return document;
  throw new GoogleError(404, "No discovery document of that API and version is kept here.", "notFound");
}
