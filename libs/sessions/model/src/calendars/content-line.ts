const LONGEST_LINE = 75;

/** A parameter of a property: its name and its value, which is quoted where it has to be. */
export type Parameters = Readonly<Record<string, string>>;

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
};

/** Breaks a content line after 75 octets at most, never inside a character (RFC 5545 §3.1). */
export const fold = (line: string): string => {
  let [folded, used] = ['', 0];
  for (const character of line) {
    const size = octets(character);
    if (used + size > LONGEST_LINE) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += size;
  }
  return folded;
};

// Also what is no line break of RFC 5545 but is taken for one by readers that know Unicode's.
const LINE_BREAK = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
// Half a surrogate pair is no character and cannot be written in UTF-8.
const NO_TEXT = /[^\P{Cc}\t]|\p{Cs}/gu;

/** Text as a value of type TEXT (RFC 5545 §3.3.11): no text can end its line or begin another value. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(LINE_BREAK, '\\n')
    .replace(NO_TEXT, '');

/** Text as a quoted parameter value, with quotes and line breaks as RFC 6868 writes them. */
const quoted = (text: string): string => {
  const encoded = text
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replace(LINE_BREAK, '^n')
    .replace(NO_TEXT, '');
  return `"${encoded}"`;
};

const BARE = /^[A-Za-z0-9./_+-]+$/;

/** One property, folded, without its line end. The value stands as it is given: escape text, and spell out other types. */
export const property = (name: string, value: string, parameters: Parameters = {}): string => {
  const given = Object.entries(parameters).map(
    ([key, text]) => `;${key}=${BARE.test(text) ? text : quoted(text)}`,
  );
  return fold(`${name}${given.join('')}:${value}`);
};

/** A property of type TEXT. */
export const textProperty = (name: string, text: string): string => property(name, escapeText(text));

/** An address as a value of type URI: nothing in it can end its line. */
export const uri = (address: string): string => address.replace(/[\p{Cc}\p{Z}\p{Cs}"<>]/gu, '');

/** Lines as a text: each ends with CRLF. */
export const lines = (all: readonly string[]): string => all.map((line) => `${line}\r\n`).join('');
