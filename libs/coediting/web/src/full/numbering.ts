import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** A piece of a text as the editor gives it on. */
export interface TextPiece {
  readonly type: string;
  readonly content?: readonly TextPiece[];
  readonly text?: string;
}

/** Numbers of the paragraphs of a text in their order; `null` for one that has none. */
export type Numbers = (text: readonly TextPiece[]) => readonly (string | null)[];

const decorated = (doc: Node, numbers: Numbers): DecorationSet => {
  const given = numbers((doc.toJSON() as TextPiece).content ?? []);
  const shown: Decoration[] = [];
  let place = 0;
  doc.descendants((node, at) => {
    if (node.type.name !== 'paragraph') return;
    const number = given[place];
    place += 1;
    if (number != null) shown.push(Decoration.node(at, at + node.nodeSize, { 'data-number': number }));
  });
  return DecorationSet.create(doc, shown);
};

/** Shows the number of each paragraph beside it, as it will be counted. */
export const numbering = (numbers: Numbers) =>
  Extension.create({
    name: 'numbering',
    addProseMirrorPlugins: () => {
      const key = new PluginKey<DecorationSet>('numbering');
      return [
        new Plugin<DecorationSet>({
          key,
          state: {
            init: (_, { doc }) => decorated(doc, numbers),
            apply: (transaction, before) =>
              transaction.docChanged ? decorated(transaction.doc, numbers) : before,
          },
          props: { decorations: (state) => key.getState(state) },
        }),
      ];
    },
  });
