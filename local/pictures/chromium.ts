import { onPath } from "./on-path.ts";

/** The Chromium of this machine, or `null` where there is none: the checks that need it are then skipped. */
export const CHROMIUM: string | null = onPath("chromium", "chromium-browser", "google-chrome");
