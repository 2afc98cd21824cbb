import type { Editor } from '@tiptap/core';
import { baseKeymap, toggleMark } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import type { MarkType, Node } from '@tiptap/pm/model';
import { type Command, EditorState, type Transaction } from '@tiptap/pm/state';
import { StepMap } from '@tiptap/pm/transform';
import { EditorView } from '@tiptap/pm/view';
import { MOST_PASTED } from '../paste-limit';
import type { KeptNotes } from './kept-notes';

const FROM_TEXT = 'fromText';

export interface FieldWanted {
  readonly editor: Editor;
  readonly notes: KeptNotes;
  readonly key: number;
  readonly node: Node;
  readonly place: HTMLElement;
  readonly attributes: Readonly<Record<string, string>>;
  /** Leads back to the text. */
  readonly leave: () => void;
  readonly remove: () => void;
}

const always =
  (act: () => void): Command =>
  () => {
    act();
    return true;
  };

const marking = (mark: MarkType | undefined): Command =>
  mark === undefined ? () => false : toggleMark(mark);

const lineBreak: Command = (state, dispatch) => {
  const type = state.schema.nodes['hardBreak'];
  if (type === undefined) return false;
  dispatch?.(state.tr.replaceSelectionWith(type.create()).scrollIntoView());
  return true;
};

const keys = ({ editor, leave, remove }: FieldWanted): Readonly<Record<string, Command>> => {
  const { marks } = editor.schema;
  const redo = always(() => editor.commands.redo());
  return {
    Enter: always(leave),
    Escape: always(leave),
    'Shift-Enter': lineBreak,
    'Mod-b': marking(marks['bold']),
    'Mod-i': marking(marks['italic']),
    'Mod-Shift-s': marking(marks['strike']),
    'Mod-z': always(() => editor.commands.undo()),
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    Backspace: ({ doc }) => {
      if (doc.content.size > 0) return false;
      remove();
      return true;
    },
  };
};

/** A field in which the words of one footnote are written: every change is made in the text itself, and what others change comes in. */
export class NoteField {
  private readonly view: EditorView;

  constructor(private readonly wanted: FieldWanted) {
    const { node, place, editor, attributes } = wanted;
    this.view = new EditorView(
      { mount: place },
      {
        state: EditorState.create({ doc: node, plugins: [keymap({ ...keys(wanted) }), keymap(baseKeymap)] }),
        dispatchTransaction: (transaction) => this.dispatch(transaction),
        editable: () => editor.isEditable,
        attributes: { ...attributes },
        handlePaste: (_, event) => (event.clipboardData?.getData('text/plain').length ?? 0) > MOST_PASTED,
      },
    );
  }

  focus(): void {
    this.view.focus();
  }

  /** Shows the footnote as it reads in the text now. */
  show(node: Node): void {
    const { state } = this.view;
    const start = node.content.findDiffStart(state.doc.content);
    const end = node.content.findDiffEnd(state.doc.content);
    if (start === null || end === null) return;
    let { a, b } = end;
    const overlap = start - Math.min(a, b);
    if (overlap > 0) [a, b] = [a + overlap, b + overlap];
    this.view.dispatch(state.tr.replace(start, b, node.slice(start, a)).setMeta(FROM_TEXT, true));
  }

  destroy(): void {
    this.view.destroy();
  }

  private dispatch(transaction: Transaction): void {
    const { state, transactions } = this.view.state.applyTransaction(transaction);
    this.view.updateState(state);
    if (transaction.getMeta(FROM_TEXT) === true) return;
    const { editor, notes, key } = this.wanted;
    const place = notes.placeOf(key);
    if (place === null) return;
    const outer = editor.state.tr;
    const offset = StepMap.offset(place.at + 1);
    for (const { steps } of transactions)
      for (const step of steps) {
        const moved = step.map(offset);
        if (moved !== null) outer.step(moved);
      }
    if (outer.docChanged) editor.view.dispatch(outer);
  }
}
