/** Values that a piece of a text may have beside its words. */
export type TreeValue = string | number | boolean | null;
export type TreeAttributes = Readonly<Record<string, TreeValue>>;

export interface TreeMark {
  readonly type: string;
  readonly attrs?: TreeAttributes;
}

/** A document's text as its editor holds it: elements by name, words with their marks at the ends. */
export interface TreeNode {
  readonly type: string;
  readonly attrs?: TreeAttributes;
  readonly content?: readonly TreeNode[];
  readonly text?: string;
  readonly marks?: readonly TreeMark[];
}

/** Elements within one another beyond which nothing is read: no editor makes them. */
export const DEEPEST_ELEMENT = 64;
