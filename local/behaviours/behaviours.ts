import type { Behaviour } from "./behaviour.ts";
import { cells } from "./cells/index.ts";
import { clients } from "./clients/index.ts";
import { drive } from "./drive/index.ts";
import { formulas } from "./formulas/index.ts";
import { googleFacts } from "./google-facts/index.ts";
import { moving } from "./moving/index.ts";
import { objects } from "./objects/index.ts";
import { typing } from "./typing/index.ts";
import { values } from "./values/index.ts";
import { weather } from "./weather/index.ts";

/** Every behaviour that the local Google claims to share with the real one, by room. */
export const BEHAVIOURS: Readonly<Record<string, readonly Behaviour[]>> = {
  formulas,
  values,
  cells,
  moving,
  objects,
  typing,
  drive,
  weather,
  googleFacts,
  clients,
};
