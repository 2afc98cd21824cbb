import { type Command, Node } from '@tiptap/core';
import { NodeSelection, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { FOOTNOTE, type KeptNote, type KeptNotes } from './kept-notes';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    footnote: {
      /** Puts a footnote behind what is selected, and asks for its words; one that is selected itself is opened. */
      writeFootnote: () => ReturnType;
    };
  }
}

interface Wanted {
  readonly notes: KeptNotes;
  /** What a footnote is called, for those who do not see the screen. */
  readonly named: (number: string) => string;
}

const signs = (notes: readonly KeptNote[], named: Wanted['named']): Decoration[] =>
  notes.map(({ at, node }, place) => {
    const number = String(place + 1);
    return Decoration.node(at, at + node.nodeSize, { 'data-number': number, 'aria-label': named(number) });
  });

const numbered = ({ notes, named }: Wanted): Plugin<DecorationSet> => {
  const key = new PluginKey<DecorationSet>('footnotes');
  const shown = (doc: Parameters<KeptNotes['take']>[0]): DecorationSet => {
    notes.take(doc);
    return DecorationSet.create(doc, signs(notes.now(), named));
  };
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, { doc }) => shown(doc),
      apply: (transaction, before) => (transaction.docChanged ? shown(transaction.doc) : before),
    },
    props: {
      decorations: (state) => key.getState(state),
      handleClickOn: (view, _, node, at) => {
        if (node.type.name !== FOOTNOTE || !view.editable) return false;
        notes.open(at);
        return true;
      },
    },
  });
};

const written =
  (notes: KeptNotes): Command =>
  ({ state, tr, dispatch, editor }) => {
    const { selection } = state;
    if (selection instanceof NodeSelection && selection.node.type.name === FOOTNOTE) {
      if (dispatch !== undefined) notes.open(selection.from);
      return true;
    }
    const type = state.schema.nodes[FOOTNOTE];
    const { $to, to } = selection;
    if (type === undefined || !$to.parent.canReplaceWith($to.index(), $to.index(), type)) return false;
    if (dispatch === undefined) return true;
    tr.insert(to, type.create());
    // Once the text has it.
    queueMicrotask(() => (editor.isDestroyed ? undefined : notes.open(to)));
    return true;
  };

/** A footnote: a sign in the text, whose words are written in the list below it. */
export const footnotes = (wanted: Wanted) =>
  Node.create({
    name: FOOTNOTE,
    group: 'inline',
    inline: true,
    atom: true,
    content: '(text | hardBreak)*',
    parseHTML: () => [{ tag: 'span[data-footnote]' }],
    renderHTML: () => ['span', { 'data-footnote': '' }, 0],
    addNodeView: () => () => {
      const dom = document.createElement('sup');
      dom.className = 'parley-footnote';
      dom.setAttribute('role', 'doc-noteref');
      return { dom, ignoreMutation: () => true };
    },
    addCommands: () => ({ writeFootnote: () => written(wanted.notes) }),
    addKeyboardShortcuts() {
      return {
        'Mod-Alt-f': () => this.editor.commands.writeFootnote(),
        Enter: () =>
          this.editor.isActive(FOOTNOTE) &&
          this.editor.state.selection instanceof NodeSelection &&
          this.editor.commands.writeFootnote(),
      };
    },
    addProseMirrorPlugins: () => [numbered(wanted)],
  });
