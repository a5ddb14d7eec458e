import { dirname, join } from "node:path";
import { build } from "esbuild";

/**
 * A page of a dialog or a sidebar on its own, as HtmlService serves it: each script and style sheet that it names by a
 * path relative to its folder stands inside it.
 */
export async function buildPage(html: string, folder: string): Promise<string> {
  const parts = await Promise.all(html.split(LINKED).map((part) => inlined(part, folder)));
  return parts.join("");
}

const LINKED = /(<script [^>]*src="\.\/[^"]+"[^>]*><\/script>|<link [^>]*href="\.\/[^"]+"[^>]*>)/;

async function inlined(part: string, folder: string): Promise<string> {
  const file = LINKED.test(part) ? /(?:src|href)="(\.\/[^"]+)"/.exec(part)?.[1] : undefined;
  if (file === undefined) return part;
  const text = await bundled(join(folder, file));
  return file.endsWith(".css")
    ? `<style>\n${text}</style>`
    : // The parser of HTML ends a script at the first closing tag, even within a string.
      `<script>\n${text.replaceAll("</script", "<\\/script")}</script>`;
}

async function bundled(path: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: dirname(path),
    entryPoints: [path],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2023",
    charset: "utf8",
    logLevel: "warning",
  });
  return outputFiles[0]?.text ?? "";
}
