import { readFileSync } from "node:fs";

/**
 * The most memory that this process has held at once, in MiB. Linux lets a child inherit its parent's `maxRSS`: what
 * the kernel says of the process itself is asked first.
 */
export const peakMemory = (): number => Number(peakIn(ownStatus()) ?? process.resourceUsage().maxRSS) / 1024;

/** A line of script that prints the same in KiB, for a process that is to load nothing else. */
export const PRINT_PEAK =
  'try{console.log(/VmHWM:\\s*(\\d+)/.exec(require("node:fs").readFileSync("/proc/self/status","utf8"))[1])}' +
  "catch{console.log(process.resourceUsage().maxRSS)}";

const peakIn = (status: string): string | undefined => /VmHWM:\s*(\d+)/.exec(status)?.[1];

function ownStatus(): string {
  try {
    return readFileSync("/proc/self/status", "utf8");
  } catch {
    return "";
  }
}
