import { buildFunctions } from "./build/build-functions.ts";
import { buildScript } from "./build/build-script.ts";
import { SCRIPTS } from "./build/scripts.ts";
import { sizeLine } from "./build/size-line.ts";

const built = [await buildFunctions(), ...(await Promise.all(SCRIPTS.map((name) => buildScript(name))))];
for (const path of built.flat()) console.log(await sizeLine(path));
