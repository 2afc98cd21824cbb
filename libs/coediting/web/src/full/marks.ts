import { Mark, mergeAttributes } from '@tiptap/core';

const SAFE = /^(https?:\/\/|mailto:)/i;

/** Whether an address may stand behind words: the web and mailboxes. */
export const isSafeLink = (href: string): boolean => SAFE.test(href.trim());

/** Words that lead somewhere. */
export const LinkMark = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (isSafeLink(element.getAttribute('href') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => [
    'a',
    mergeAttributes(HTMLAttributes, { rel: 'noopener noreferrer nofollow' }),
    0,
  ],
});

/** Words set as code; other marks may stand with it. */
export const CodeMark = Mark.create({
  name: 'code',
  excludes: 'code',
  exitable: true,
  parseHTML: () => [{ tag: 'code' }],
  renderHTML: () => ['code', 0],
});
