import { memoryWorkbooks } from "../../local/memory/memory-workbooks.ts";
import { createStore } from "../../local/workbook/drive/store.ts";
import { workbooksContract } from "./workbooks.contract.ts";

workbooksContract("in memory", async () => {
  const store = createStore();
  return { workbooks: memoryWorkbooks(store), store, end: async () => undefined };
});
