/** How brackets are said in the reader's language. */
export interface BracketWords {
  readonly lang: string;
  /** What a listener hears where a bracket opens, and where it closes. */
  readonly opens: string;
  readonly closes: string;
  readonly wanted: (codes: string) => string;
  readonly opposed: (codes: string) => string;
  readonly both: (wanted: string, opposed: string) => string;
}

const SIDES = /<small class="bracket-sides" data-in="([A-Z ]*)" data-out="([A-Z ]*)">[^<]*<\/small>/g;
const PARAGRAPH_SIDES = /<span class="paragraph-sides">\(([^<)]*)\)<\/span>/g;
const SIGN = /<span class="bracket">([[\]])<\/span>/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '');

const listed = (codes: string): string => codes.split(' ').join(', ');

/**
 * A rendered text with its brackets in words: the server writes who wants words in or out in signs, which every language has.
 * What is put in consists of codes of delegations and of fixed wording.
 */
export const bracketsInWords = (html: string, words: BracketWords): string => {
  const { lang, opens, closes, wanted, opposed, both } = words;
  const sides = (inside: string, out: string): string => {
    if (out === '') return wanted(listed(inside));
    return inside === '' ? opposed(listed(out)) : both(listed(inside), listed(out));
  };
  const heard = (text: string): string =>
    `<span class="visually-hidden" lang="${lang}"> ${escaped(text)} </span>`;
  const withSign = (shown: string, sign: RegExp): string =>
    shown
      .split(' ')
      .flatMap((code) => (sign.test(code) ? [code.slice(1)] : []))
      .join(' ');
  const written = (inside: string, out: string): string =>
    `<small class="bracket-sides" lang="${lang}">(${escaped(sides(inside, out))})</small>`;
  return html
    .replace(PARAGRAPH_SIDES, (_, shown: string) => written(withSign(shown, /^\+/), withSign(shown, /^[-−]/)))
    .replace(SIDES, (_, inside: string, out: string) => ` ${written(inside, out)}`)
    .replace(SIGN, (_, sign: string) => {
      const mark = `<span class="bracket" aria-hidden="true">${sign}</span>`;
      return sign === '[' ? `${heard(opens)}${mark}` : `${mark}${heard(closes)}`;
    });
};
