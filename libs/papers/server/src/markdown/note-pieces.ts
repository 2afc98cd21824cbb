import { attachNotes } from '@parley/papers/model';
import type { Token } from './parse-text';

/** A piece like another one, with words or pieces of its own. */
const piece = (like: Token, type: string, content: string, children: Token[] | null): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(like) as object) as Token, like, {
    ...{ type, content, children, markup: '' },
  });

/** A text that was parsed, and its footnotes, each the pieces of one line. */
export interface ParsedNotes {
  readonly tokens: Token[];
  readonly notes: readonly (readonly Token[])[];
}

/** The pieces of a text with its footnotes where it refers to them; `null` where it does not as a canonical text does. */
export const withNotes = ({ tokens, notes }: ParsedNotes): Token[] | null => {
  const changed = attachNotes(tokens, notes, piece);
  if (changed === null) return null;
  for (const [line, children] of changed) line.children = children;
  return tokens;
};
