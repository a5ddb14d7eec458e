import type { Behaviour } from "../behaviour.ts";
import { BIN } from "./bin.ts";
import { CONTENTS } from "./contents.ts";
import { DRIVES_AND_CHANGES } from "./drives-and-changes.ts";
import { FILE_FACTS } from "./files.ts";
import { SEARCHES } from "./searches.ts";
import { SHARING } from "./sharing.ts";

export const drive: readonly Behaviour[] = [
  ...FILE_FACTS,
  ...BIN,
  ...SEARCHES,
  ...CONTENTS,
  ...SHARING,
  ...DRIVES_AND_CHANGES,
];
