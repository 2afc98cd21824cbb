import { type BracketPlace, bracketPlaces, NOTE } from '@parley/papers/model';
import type { Token } from './parse-text';

/** A sign, or who wants the words in or out, as a piece of its own. */
const piece = (like: Token, type: string, content: string): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(like) as object) as Token, like, { type, content });

const cutAt = (token: Token, places: readonly BracketPlace[]): Token[] => {
  if (places.length === 0) return [token];
  const cut: Token[] = [];
  let from = 0;
  const words = (to: number): void => {
    if (to > from) cut.push(piece(token, 'text', token.content.slice(from, to)));
  };
  for (const { at, sign } of places) {
    words(at);
    cut.push(piece(token, sign.startsWith('{') ? 'bracket_sides' : 'bracket', sign));
    from = at + sign.length;
  }
  words(token.content.length);
  return cut;
};

/** Words that follow one another as one piece. */
const joined = (tokens: readonly Token[]): Token[] => {
  const all: Token[] = [];
  for (const token of tokens) {
    const last = all.at(-1);
    const own = token.type === 'text_special' ? piece(token, 'text', token.content) : token;
    if (own.type === 'text' && last?.type === 'text')
      all[all.length - 1] = piece(last, 'text', last.content + own.content);
    else all.push(own);
  }
  return all;
};

const inLine = (line: Token): void => {
  if (line.children === null) return;
  for (const child of line.children) if (child.type === NOTE) inLine(child);
  const texts = line.children.map(({ type, content }) => (type === 'text' ? content : null));
  const places = new Map<number, BracketPlace[]>();
  for (const place of bracketPlaces(texts)) {
    const own = places.get(place.text);
    if (own === undefined) places.set(place.text, [place]);
    else own.push(place);
  }
  line.children = joined(line.children.flatMap((token, at) => cutAt(token, places.get(at) ?? [])));
};

/**
 * Makes brackets around words that are not agreed (papers) into pieces of their own, and joins the words between: what was
 * escaped is no bracket, which nobody could tell afterwards.
 */
export const withBrackets = (tokens: Token[]): Token[] => {
  for (const token of tokens) if (token.type === 'inline') inLine(token);
  return tokens;
};
