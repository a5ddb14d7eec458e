import { startLocalGoogle } from "../../local/google/start-local-google.ts";
import { createStore } from "../../local/workbook/drive/store.ts";
import { peakMemory } from "../measure/peak-memory.ts";
import { addSmallWorkbook } from "./add-small-workbook.ts";

// A local Google that holds so many small workbooks, and tells its parent where; any message is answered with its memory.
const store = createStore();
for (let number = 0; number < Number(process.argv[2]); number++) addSmallWorkbook(store, number);
const { url } = await startLocalGoogle({ store });
const filled = peakMemory();
process.send?.({ url, ids: [...store.files.keys()] });
process.on("message", () => process.send?.({ filled, peak: peakMemory() }));
process.on("disconnect", () => process.exit());
