import { showWorkbookPage } from "./lib/workbook-page.ts";

showWorkbookPage("declarant");
