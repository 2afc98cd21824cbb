import { PaperText } from '@parley/papers/web';

const CITED = /\(#(\d{1,4})\)/gu;

/** Citations in what the server rendered, as links to the notes below: only in words, never inside of a tag. */
export const withLinks = (html: string): string =>
  html
    .split(/(<[^>]*>)/u)
    .map((part) => (part.startsWith('<') ? part : part.replaceAll(CITED, '<a href="#source-$1">(#$1)</a>')))
    .join('');

/** The text of a picture as the server rendered it, which lets no HTML of an author’s through. */
export const CitedText = ({ html, lang }: { readonly html: string; readonly lang: string }) => (
  <PaperText html={withLinks(html)} lang={lang} />
);
