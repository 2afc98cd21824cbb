// Controls, the two signs that XML has no room for, and the characters that turn the direction of text around: they could make a marking read otherwise.
const CONTROLS = /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
const LINES = /\r\n?|[\u2028\u2029]/g;

/** Text without what no document can carry or what would change the text around it; line ends stay, as line feeds. */
export const plain = (text: string): string =>
  text
    .replace(LINES, '\n')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(CONTROLS, (control) => (control === '\n' ? control : control === '\t' ? ' ' : ''));

/** The lines of a text, each plain. */
export const plainLines = (text: string): string[] => plain(text).split('\n');

/** The text on one line. */
export const oneLine = (text: string): string => plainLines(text).join(' ');
