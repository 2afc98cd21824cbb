import * as Y from 'yjs';
import { inCommon, likeness, type Pair } from './align';
import { TEXT_PART } from './read-blocks';
import { nodesIn, runsOf } from './read-tree';
import { rewriteWords } from './rewrite-words';
import type { TreeAttributes, TreeNode, TreeValue } from './tree';

/** A child as it is to be: an element, or all words that stand together. */
interface Wanted {
  readonly type: string;
  readonly node: TreeNode | undefined;
  readonly runs: readonly TreeNode[];
  readonly text: string;
  readonly print: string;
}

type Child = Y.XmlElement | Y.XmlText;

const WORDS = '#words';
const LIKE = 0.3;
const MOST_COMPARED = 40_000;

const textIn = (nodes: readonly TreeNode[]): string =>
  nodes.map(({ text, content = [] }) => text ?? `${textIn(content)} `).join('');

const printOf = (nodes: readonly TreeNode[]): string =>
  JSON.stringify(nodes, (key, value: unknown) => (key === 'attrs' ? undefined : value));

const wantedOf = (nodes: readonly TreeNode[]): Wanted[] => {
  const wanted: Wanted[] = [];
  let runs: TreeNode[] = [];
  const close = (): void => {
    if (runs.length > 0)
      wanted.push({ type: WORDS, node: undefined, runs, text: textIn(runs), print: printOf(runs) });
    runs = [];
  };
  for (const node of nodes) {
    if (node.text !== undefined) runs.push(node);
    else {
      close();
      wanted.push({ type: node.type, node, runs: [], text: textIn([node]), print: printOf([node]) });
    }
  }
  close();
  return wanted;
};

const childrenOf = (parent: Y.XmlFragment): Child[] =>
  parent
    .toArray()
    .filter((child): child is Child => child instanceof Y.XmlElement || child instanceof Y.XmlText);

const asWanted = (child: Child): Wanted => {
  if (child instanceof Y.XmlText) {
    const runs = runsOf(child);
    return { type: WORDS, node: undefined, runs, text: textIn(runs), print: printOf(runs) };
  }
  const content = nodesIn(child);
  const node: TreeNode = { type: child.nodeName, ...(content.length === 0 ? {} : { content }) };
  return { type: child.nodeName, node, runs: [], text: textIn([node]), print: printOf([node]) };
};

/** Pairs what is most alike between two pairs that are the same, in order. */
const alike = (before: readonly Wanted[], after: readonly Wanted[]): Pair[] => {
  if (before.length * after.length > MOST_COMPARED) return [];
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const at = (a: number, b: number): number => best[a * width + b] ?? 0;
  const worth = (a: number, b: number): number => {
    const [old, fresh] = [before[a], after[b]];
    if (old === undefined || fresh === undefined || old.type !== fresh.type) return 0;
    const like = likeness(old.text, fresh.text);
    const alone = before.length === 1 && after.length === 1 && old.type === WORDS;
    return like >= LIKE || alone ? like + 0.01 : old.text.trim() === '' ? 0.005 : 0;
  };
  const worths = before.map((_, a) => after.map((__, b) => worth(a, b)));
  const worthAt = (a: number, b: number): number => worths[a]?.[b] ?? 0;
  for (let a = before.length - 1; a >= 0; a -= 1)
    for (let b = after.length - 1; b >= 0; b -= 1) {
      const own = worthAt(a, b);
      const paired = own > 0 ? own + at(a + 1, b + 1) : 0;
      best[a * width + b] = Math.max(paired, at(a + 1, b), at(a, b + 1));
    }
  const pairs: Pair[] = [];
  for (let a = 0, b = 0; a < before.length && b < after.length;) {
    const own = worthAt(a, b);
    if (own > 0 && at(a, b) === own + at(a + 1, b + 1)) pairs.push([a++, b++]);
    else if (at(a, b) === at(a + 1, b)) a += 1;
    else b += 1;
  }
  return pairs;
};

const prints = (all: readonly Wanted[]): string[] => all.map(({ type, print }) => `${type} ${print}`);

/** Which child goes on as which: the same ones, then those between them that are alike. */
const pairsOf = (before: readonly Wanted[], after: readonly Wanted[]): Pair[] => {
  const same = inCommon(prints(before), prints(after));
  const pairs: Pair[] = [];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...same, [before.length, after.length] as const]) {
    for (const [x, y] of alike(before.slice(a, nextA), after.slice(b, nextB))) pairs.push([a + x, b + y]);
    if (nextA < before.length) pairs.push([nextA, nextB]);
    [a, b] = [nextA + 1, nextB + 1];
  }
  return pairs;
};

const made = ({ type, node }: Wanted): Child =>
  node === undefined ? new Y.XmlText() : new Y.XmlElement(type);

// Editors store numbers and yes or no as they are; the library types attributes as text by default.
interface Attributed {
  getAttribute(name: string): unknown;
  setAttribute(name: string, value: TreeValue): void;
}

const say = (element: Attributed, attrs: TreeAttributes): void => {
  for (const [key, value] of Object.entries(attrs))
    if (value !== null && element.getAttribute(key) !== value) element.setAttribute(key, value);
};

const fill = (child: Child, wanted: Wanted): void => {
  if (child instanceof Y.XmlText) return rewriteWords(child, wanted.runs);
  say(child, wanted.node?.attrs ?? {});
  rewriteChildren(child, wanted.node?.content ?? []);
};

/** Blocks and footnotes without words in which somebody may be about to write: they are no part of the text and stay. */
const isWaiting = (child: Child, parent: Y.XmlFragment): boolean =>
  child instanceof Y.XmlElement &&
  ['paragraph', 'listItem', 'footnote'].includes(child.nodeName) &&
  !(parent instanceof Y.XmlElement && parent.nodeName.startsWith('table')) &&
  textIn(nodesIn(child)).trim() === '';

const rewriteChildren = (parent: Y.XmlFragment, nodes: readonly TreeNode[]): void => {
  const before = childrenOf(parent);
  const wanted = wantedOf(nodes);
  const pairs = new Map(pairsOf(before.map(asWanted), wanted).map(([a, b]) => [b, before[a]] as const));
  const kept = new Set(pairs.values());
  const stays = before.map((child) => kept.has(child) || isWaiting(child, parent));
  for (let at = before.length - 1; at >= 0; at -= 1) if (stays[at] === false) parent.delete(at, 1);
  const places = new Map(before.filter((_, at) => stays[at]).map((child, at) => [child, at] as const));
  let [at, added] = [0, 0];
  wanted.forEach((one, place) => {
    const known = pairs.get(place);
    const child = known ?? made(one);
    if (known !== undefined) at = (places.get(known) ?? 0) + added;
    else {
      parent.insert(at, [child]);
      added += 1;
    }
    at += 1;
    fill(child, one);
  });
};

/** Makes a document read like this with as small a change as can be, and answers with it; `undefined` where it does already. */
export const rewriteTree = (doc: Y.Doc, tree: readonly TreeNode[]): Uint8Array | undefined => {
  const changes: Uint8Array[] = [];
  const note = (change: Uint8Array): number => changes.push(change);
  doc.on('update', note);
  doc.transact(() => rewriteChildren(doc.getXmlFragment(TEXT_PART), tree));
  doc.off('update', note);
  return changes.length === 0 ? undefined : Y.mergeUpdates(changes);
};
