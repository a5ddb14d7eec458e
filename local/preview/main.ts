import { previewEmails } from "./preview-emails.ts";
import { PREVIEW_HELP, type PreviewOptions, parsePreviewOptions } from "./preview-options.ts";
import { type Refused, refusalOf } from "./refusal-of.ts";
import { servePreview } from "./serve-preview.ts";
import { writePreview } from "./write-preview.ts";

const demand = parsePreviewOptions(process.argv.slice(2));

switch (demand.kind) {
  case "help":
    console.log(PREVIEW_HELP);
    break;
  case "refused":
    console.error(`${demand.problem}\n\n${PREVIEW_HELP}`);
    process.exitCode = 2;
    break;
  case "run":
    await show(demand.options).catch(refuse);
}

async function show({ out, port, serve }: PreviewOptions): Promise<void> {
  const emails = await previewEmails();
  await writePreview(out, emails);
  console.log(`${emails.length} e-mails dans ${out}/, en .html et en .txt.`);
  if (!serve) return;
  const running = await servePreview(emails, port);
  console.log(`À lire sur ${running.url}\nCtrl-C pour arrêter.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void running.close());
}

function refuse(error: Refused): void {
  const sentence = refusalOf(error);
  if (sentence === null) throw error;
  console.error(sentence);
  process.exitCode = 1;
}
