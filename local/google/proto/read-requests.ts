import { InvalidRequest } from "../../workbook/refusals.ts";
import type { Request } from "../../workbook/wire.ts";
import { readMessage, type Violation } from "./read-message.ts";

/** Requests that came by no wire, read as the wire's are: who sends in memory what Google does not take is refused too. */
export function readRequests(requests: readonly Request[]): readonly Request[] {
  const violations: Violation[] = [];
  const read = requests.map(
    (request, index): Request =>
      readMessage({ ...request }, "Request", `requests[${index}]`, (violation) => violations.push(violation)),
  );
  if (violations.length === 0) return read;
  throw new InvalidRequest(violations.map(({ description }) => description).join("\n"));
}
