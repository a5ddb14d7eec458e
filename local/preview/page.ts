import { escapeHtml } from "../google/front-page/escape-html.ts";

/** A page of ours: `body` is HTML, `title` a text. It asks nothing of any other machine and needs no script. */
export const htmlPage = (title: string, body: string): string => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;

const STYLE = `
:root { color-scheme: light dark; --page: light-dark(#f3f1ec, #12161b); --card: light-dark(#fff, #1b2128);
  --ink: light-dark(#1b2530, #eef1f4); --muted: light-dark(#55606c, #aeb8c3); --rule: light-dark(#d8d4cb, #3b454f);
  --link: light-dark(#174f63, #8fd0e6); --chosen: light-dark(#dfecf7, #17364f) }
* { box-sizing: border-box }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; background: var(--page); color: var(--ink) }
.reader { display: grid; grid-template-columns: minmax(15rem, 20rem) 1fr; height: 100vh; height: 100dvh }
.list { overflow: auto; padding: 1.25rem; border-right: 1px solid var(--rule) }
.pane { overflow: auto; min-width: 0; display: flex; flex-direction: column }
h1 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .5rem }
h2 { font-size: .95rem; margin: 1.25rem 0 .25rem; color: var(--muted) }
p { margin: 0 0 .5rem }
ol, ul { list-style: none; margin: 0; padding: 0 }
li { padding: .4rem .5rem; border-radius: .4rem }
li:has([aria-current]) { background: var(--chosen) }
small a { white-space: nowrap }
a { color: var(--link); text-underline-offset: .15em }
small { display: block; color: var(--muted); font-size: .85rem }
iframe { border: 0; background: var(--page); flex: 1; width: 100%; min-height: 20rem }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.tools { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: .6rem 1rem; border-bottom: 1px solid var(--rule) }
.tools [aria-current] { font-weight: 700; text-decoration: none; color: inherit }
.sides { display: flex; flex: 1; flex-wrap: wrap; align-items: stretch; gap: 1rem; padding: 1rem; min-height: 0 }
.sides iframe { flex: none; max-width: 100%; height: calc(100dvh - 6rem); border: 1px solid var(--rule) }
pre { flex: 1 1 16rem; min-width: 0; margin: 0; padding: 1rem; background: var(--card); border: 1px solid var(--rule);
  white-space: pre-wrap; overflow-wrap: anywhere; font: .85rem/1.5 ui-monospace, monospace }
@media (max-width: 48rem) {
  .reader { display: flex; flex-direction: column-reverse; height: auto }
  .list { border: 0 }
  .pane:has(> iframe) { flex: none; height: 65dvh; position: sticky; top: 0; border-bottom: 1px solid var(--rule) }
}
`;
