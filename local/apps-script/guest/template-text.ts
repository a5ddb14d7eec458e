const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g;

/**
 * The text of a template: `<?= x ?>` is escaped, `<?!= x ?>` is not, `<? … ?>` is run.
 * https://developers.google.com/apps-script/guides/html/templates
 */
export function templateText(text: string, variables: Readonly<Record<string, unknown>>): string {
  const steps: string[] = [];
  let from = 0;
  for (const match of text.matchAll(SCRIPTLET)) {
    steps.push(printing(JSON.stringify(text.slice(from, match.index))), stepOf(match[1], match[2] ?? ""));
    from = match.index + match[0].length;
  }
  steps.push(printing(JSON.stringify(text.slice(from))));
  const run = new Function("print_", "escape_", ...Object.keys(variables), steps.join("\n"));
  const printed: string[] = [];
  run((value: unknown) => printed.push(String(value)), escaped, ...Object.values(variables));
  return printed.join("");
}

function stepOf(kind: string | undefined, code: string): string {
  if (kind === undefined) return code;
  return printing(kind === "=" ? `escape_(${code})` : `(${code})`);
}

const printing = (expression: string): string => `print_(${expression});`;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&#34;",
  "'": "&#39;",
};

const escaped = (value: unknown): string => String(value).replace(/[&<>"']/g, (found) => ENTITIES[found] ?? found);
