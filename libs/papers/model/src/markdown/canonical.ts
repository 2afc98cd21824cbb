import { type Refusal, refuse, type Result } from '@parley/kernel';
import { settleNotes } from '../footnotes/settle-notes';

/** The longest text of a paper, in bytes of UTF-8: 1 MB. */
export const LONGEST_MARKDOWN_BYTES = 1_000_000;

// Without TextEncoder, which a rule does not have: a character takes as many bytes as its code point needs.
const bytesOf = (text: string): number => {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
};

// Everything below U+0020 but tab and line feed, and delete: none of it is text.
// eslint-disable-next-line no-control-regex -- these are the characters that are meant
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** A text without the characters that are none, byte order marks among them. */
export const withoutControls = (text: string): string => text.replaceAll('\uFEFF', '').replace(CONTROLS, '');

/**
 * The one form of a text that is stored, shown and hashed: line ends are line feeds, no byte order marks, no control
 * characters, composed characters (NFC), one line feed at the end; empty stays empty. Taking it twice changes nothing.
 */
export const canonical = (markdown: string): string => {
  const lines = markdown.replaceAll('\uFEFF', '').replace(/\r\n?/g, '\n');
  const text = withoutControls(lines).normalize('NFC').replace(/^\n+/, '').trimEnd();
  return text === '' ? '' : `${text}\n`;
};

/** The canonical text, its footnotes numbered and at its end. Refuses as INVALID, at `markdown`, more than 1 MB. */
export const checkMarkdown = (markdown: string): Result<string> => {
  const text = settleNotes(canonical(markdown));
  return bytesOf(text) <= LONGEST_MARKDOWN_BYTES ? text : tooLongText();
};

/** INVALID for a text of more than 1 MB. */
export const tooLongText = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: 'The text is longer than 1 MB. Shorten it, or divide it into several papers.',
      fr: 'Le texte dépasse 1 Mo. Raccourcissez-le, ou répartissez-le sur plusieurs documents.',
    },
    'markdown',
  );

/** INVALID for a text that cannot be set in a reasonable time: nested or interlaced beyond what anybody reads. */
export const tooIntricate = () =>
  refuse(
    'INVALID',
    {
      en: 'The text is too intricate to be set: too many marks within one another. Simplify it.',
      fr: 'Le texte est trop enchevêtré pour être composé : trop de marques imbriquées. Simplifiez-le.',
    },
    'markdown',
  );
