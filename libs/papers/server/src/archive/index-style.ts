import { oneLine } from '@parley/documents';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of an index, in which nothing is markup and nothing turns the text around it. */
export const escapedText = (text: string): string =>
  oneLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');

/** The style sheet of an index: readable on a screen and on paper, in light and in dark. */
export const INDEX_STYLE = `
:root { color-scheme: light dark; --ink: #16202c; --quiet: #4a5766; --line: #c6ced8; --page: #fff; --link: #1d4ed8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf3; --quiet: #aab6c4; --line: #3a4654; --page: #12181f; --link: #8ab4ff; } }
body { margin: 0 auto; max-width: 50rem; padding: 0 1.25rem 2rem; color: var(--ink); background: var(--page);
  font: 400 1rem/1.5 'IBM Plex Sans', 'Segoe UI', Arial, sans-serif; overflow-wrap: anywhere; }
.marking { margin: 1rem 0; font-weight: 600; text-align: center; }
.over, .facts, .lead, .hash, .absent { color: var(--quiet); }
.over { margin: 0; }
h1 { margin: 0 0 0.5rem; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.2rem; }
h3 { margin: 0; font-size: 1rem; }
.reference, code { font-family: 'IBM Plex Mono', Consolas, monospace; font-weight: 500; }
ul { margin: 0; padding: 0; list-style: none; }
.paper, .absent { padding: 0.75rem 0; border-top: 1px solid var(--line); }
.paper p { margin: 0.15rem 0; }
.label { font-size: 0.875rem; font-weight: 600; }
.files { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.35rem 0; }
a { color: var(--link); }
.hash { font-size: 0.75rem; }
.note { padding: 0.5rem 0.75rem; border-left: 3px solid #b45309; }
@media print { body { max-width: none; padding: 0; } .paper { break-inside: avoid; } }
`;
