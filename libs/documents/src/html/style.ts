import { createHash } from 'node:crypto';

/** The style sheet of a document: readable on a screen, and on paper with the marking on every page. */
export const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 46rem; padding: 0 1.5rem; color: #16202c; background: #fff;
  font: 400 1rem/1.5 'IBM Plex Sans', 'Segoe UI', Arial, sans-serif; overflow-wrap: anywhere; }
.marking { margin: 1rem 0; font-weight: 600; text-align: center; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { margin-top: 2rem; font-size: 1.2rem; }
h3 { font-size: 1rem; }
.quiet, .notes, .footer { color: #4a5766; }
.text { white-space: pre-line; }
.numbered { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr) auto; gap: 0 0.75rem; margin: 0.75rem 0; }
.numbered[data-depth='1'] { margin-left: 1.5rem; }
.numbered[data-depth='2'] { margin-left: 3rem; }
.numbered .number, .numbered .title { font-weight: 600; }
.numbered .notes { grid-column: 2 / -1; margin: 0.15rem 0 0; white-space: pre-line; }
ins { color: #14532d; background: #e6f4ea; text-decoration: underline; }
del { color: #8f1d15; text-decoration: line-through; }
ins.moved { color: #4b2f86; background: #efeaf9; text-decoration: underline double; }
del.moved { color: #4b2f86; text-decoration: line-through double; }
.rich { display: grid; grid-template-columns: 3.5rem minmax(0, 1fr); gap: 0 0.5rem; margin: 0.75rem 0; }
.rich[data-depth='1'] { margin-left: 1.5rem; }
.rich[data-depth='2'] { margin-left: 3rem; }
.rich[data-depth='3'] { margin-left: 4.5rem; }
.rich p { margin: 0; }
.rich .number { color: #4a5766; }
sup { font-size: 0.75em; line-height: 0; }
.endnotes { padding: 0; list-style: none; font-size: 0.9rem; }
.endnotes li { display: grid; grid-template-columns: 2rem minmax(0, 1fr); gap: 0 0.5rem; margin: 0.4rem 0; }
.endnotes p { margin: 0; }
.endnotes li:target { background: #fff6d6; }
small { color: #4a5766; font-size: 0.75em; }
blockquote { margin: 0.75rem 0; padding-left: 1rem; border-left: 3px solid #c6ced8; }
pre { padding: 0.5rem; background: #f3f5f8; white-space: pre-wrap; }
table { width: 100%; border-collapse: collapse; }
td { white-space: pre-line; }
th:first-child, td:first-child { min-width: 6.5rem; }
th, td { padding: 0.3rem 0.5rem 0.3rem 0; border-bottom: 1px solid #c6ced8; text-align: left; vertical-align: top; }
@page { margin: 2.5cm 2cm; }
@media print {
  body { max-width: none; padding: 0; }
  .marking { position: fixed; right: 0; left: 0; margin: 0; font-size: 0.8rem; background: #fff; }
  header.marking { top: -1.6cm; }
  footer.marking { bottom: -1.6cm; }
}
`;

/** What a page may do: show its own style, and nothing else. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox',
].join('; ');
