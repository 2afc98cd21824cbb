/** Options of markdown-it: no HTML of the author's; marks within marks deeper than `maxNesting` are shown as typed. */
export const PARSER_OPTIONS = { html: false, linkify: false, typographer: false, maxNesting: 40 } as const;

/** Rules that are not followed: pictures, and joining what was escaped with what was not, which is done once brackets were read. */
export const NOT_READ = ['image', 'text_join'];

/** What a link may lead to: the web and mailboxes. Everything else is shown as it was typed. */
export const SAFE_LINK = '^(https?://|mailto:)';

/**
 * What the thread that reads long texts runs: it parses what it is sent and sends back plain pieces. A text of its own instead of a file,
 * because it has to be found from the sources and from the bundle alike.
 */
export const WORKER = `
  const { createRequire } = require('node:module');
  const { parentPort, workerData } = require('node:worker_threads');
  const { from, options, safeLink } = workerData;
  const MarkdownIt = createRequire(from)('markdown-it');
  const safe = new RegExp(safeLink, 'i');
  const parserWithout = (without) => {
    const parser = new MarkdownIt(options).disable(without);
    parser.validateLink = (url) => safe.test(url.trim());
    return parser;
  };
  const plain = ({ type, tag, attrs, map, nesting, content, children, markup, info, block, hidden }) =>
    ({ type, tag, attrs, map, nesting, content, children: children && children.map(plain), markup, info, block, hidden, meta: null });
  parentPort.on('message', ({ text, notes, without }) => {
    const parser = parserWithout(without);
    const inline = (note) => parser.parseInline(note, {}).flatMap(({ children }) => (children || []).map(plain));
    parentPort.postMessage({ tokens: parser.parse(text, {}).map(plain), notes: notes.map(inline) });
  });
`;
