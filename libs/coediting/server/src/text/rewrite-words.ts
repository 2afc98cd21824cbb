import type * as Y from 'yjs';
import { inCommon } from './align';
import { runsOf } from './read-tree';
import type { TreeNode } from './tree';

type Marks = Record<string, unknown>;

const TOKEN = /\p{L}+|\p{N}+|\s+|[^]/gu;
const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

const marksOf = ({ marks = [] }: TreeNode): Marks =>
  Object.fromEntries(marks.map(({ type, attrs = {} }) => [type, attrs]));

interface Stretch {
  readonly text: string;
  readonly marks: Marks;
}

const stretchesOf = (runs: readonly TreeNode[]): Stretch[] =>
  runs.map((run) => ({ text: run.text ?? '', marks: marksOf(run) }));

const textOf = (stretches: readonly Stretch[]): string => stretches.map(({ text }) => text).join('');

/** What stands from one place to another, stretch by stretch. */
const between = (stretches: readonly Stretch[], from: number, to: number): Stretch[] => {
  let at = 0;
  return stretches.flatMap(({ text, marks }) => {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    return part === '' ? [] : [{ text: part, marks }];
  });
};

/** Deletes and inserts whole words, and leaves the others where they are. */
const changeWords = (target: Y.XmlText, before: string, wanted: readonly Stretch[]): void => {
  const [old, fresh] = [tokensOf(before), tokensOf(textOf(wanted))];
  const kept = [...inCommon(old, fresh), [old.length, fresh.length] as const];
  let [a, b, at, read] = [0, 0, 0, 0];
  const lengthOf = (tokens: readonly string[]): number =>
    tokens.reduce((sum, token) => sum + token.length, 0);
  for (const [keptOld, keptFresh] of kept) {
    const gone = lengthOf(old.slice(a, keptOld));
    const come = lengthOf(fresh.slice(b, keptFresh));
    if (gone > 0) target.delete(at, gone);
    for (const { text, marks } of between(wanted, read, read + come)) {
      target.insert(at, text, { ...marks });
      at += text.length;
    }
    const stays = (old[keptOld] ?? '').length;
    at += stays;
    read += come + stays;
    a = keptOld + 1;
    b = keptFresh + 1;
  }
};

const sameMark = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** What has to be said of words so that they have these marks and no others. */
const formatting = (now: Marks, wanted: Marks): Marks => {
  const said: Marks = {};
  for (const key of Object.keys(now)) if (!(key in wanted)) said[key] = null;
  for (const [key, value] of Object.entries(wanted)) if (!sameMark(now[key], value)) said[key] = value;
  return said;
};

interface Delta {
  readonly insert: unknown;
  readonly attributes?: Marks;
}

const changeMarks = (target: Y.XmlText, wanted: readonly Stretch[]): void => {
  let at = 0;
  for (const { insert, attributes = {} } of target.toDelta() as Delta[]) {
    const length = typeof insert === 'string' ? insert.length : 1;
    let from = at;
    for (const { text, marks } of between(wanted, at, at + length)) {
      const said = formatting(attributes, marks);
      if (Object.keys(said).length > 0) target.format(from, text.length, said);
      from += text.length;
    }
    at += length;
  }
};

/** Makes a stretch of text read like this, touching no word that stays. */
export const rewriteWords = (target: Y.XmlText, runs: readonly TreeNode[]): void => {
  const wanted = stretchesOf(runs);
  const before = runsOf(target)
    .map(({ text = '' }) => text)
    .join('');
  if (before !== textOf(wanted)) changeWords(target, before, wanted);
  changeMarks(target, wanted);
};
