/** What is said of footnotes on a page, for those who do not see their place. */
export interface NoteWords {
  readonly title: string;
  readonly note: (number: string) => string;
  readonly back: (number: string) => string;
  /** The language of these words. */
  readonly lang: string;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const SECTION = '<section class="notes" role="doc-endnotes">';
const REFERENCE = /<a id="note-ref-(\d+)" href="#note-\d+" role="doc-noteref">/g;
const NOTE = /<li id="note-(\d+)" tabindex="-1"/g;
const BACK = /<a href="#note-ref-(\d+)" role="doc-backlink">/g;

/**
 * A text as the server set it, with its footnotes named in the reader’s words. Two texts stand on one page at times: `own`
 * makes the names of their places differ.
 */
export const notesInWords = (html: string, own: string, words: NoteWords): string => {
  const from = html.lastIndexOf(SECTION);
  if (from < 0) return html;
  const text = html
    .slice(0, from)
    .replace(
      REFERENCE,
      (_, number: string) =>
        `<a id="${own}ref-${number}" href="#${own}${number}" role="doc-noteref" aria-label="${escaped(words.note(number))}">`,
    );
  const notes = html
    .slice(from + SECTION.length)
    .replace(NOTE, (_, number: string) => `<li id="${own}${number}" tabindex="-1"`)
    .replace(
      BACK,
      (_, number: string) =>
        `<a href="#${own}ref-${number}" role="doc-backlink" aria-label="${escaped(words.back(number))}">`,
    );
  const title = `<h2 id="${own}title" lang="${words.lang}">${escaped(words.title)}</h2>`;
  return `${text}<section class="notes" role="doc-endnotes" aria-labelledby="${own}title">${title}${notes}`;
};
