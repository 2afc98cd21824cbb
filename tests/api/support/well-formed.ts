// What XML 1.0 takes for a character (production 2).
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const TAG =
  /<(?:\?[^?]*\?|!--[\s\S]*?--|\/([\w:.-]+)\s*|([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/gy;
const WORDS = /[^<]+/gy;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
const NUMBERED = /&#(?:x([0-9a-fA-F]+)|(\d+));/g;

const illegalReference = (xml: string): string | undefined =>
  [...xml.matchAll(NUMBERED)]
    .map(
      ([whole, hex, decimal]) =>
        [whole, Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16)] as const,
    )
    .find(([, code]) => code > 0x10ffff || ILLEGAL.test(String.fromCodePoint(code)))?.[0];

const unbalanced = (xml: string): string | undefined => {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const pattern = xml[at] === '<' ? TAG : WORDS;
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (found === null) return `no tag at ${xml.slice(at, at + 60)}`;
    const [whole, closes, opens, , empty] = found;
    if (opens !== undefined && empty !== '/') open.push(opens);
    if (closes !== undefined && open.pop() !== closes) return `</${closes}> closes something else`;
    at += whole.length;
  }
  return open.length === 0 ? undefined : `<${open.join('><')}> stays open`;
};

/** What keeps a part of an office document from being read by a strict XML parser; `undefined` for nothing. */
export const flawOf = (xml: string): string | undefined => {
  const illegal = ILLEGAL.exec(xml);
  if (illegal !== null) return `the character ${illegal[0].codePointAt(0)?.toString(16) ?? ''}`;
  const bare = REFERENCE.exec(xml);
  if (bare !== null) return `a bare & at ${xml.slice(bare.index, bare.index + 20)}`;
  return illegalReference(xml) ?? unbalanced(xml);
};
