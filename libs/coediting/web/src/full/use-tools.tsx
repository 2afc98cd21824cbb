import { useLingui } from '@lingui/react/macro';
import { type Editor, useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';

/** One thing that can be done with the text. */
export interface Tool {
  readonly name: string;
  readonly label: string;
  /** The keys that do the same, as they are shown. */
  readonly keys?: string;
  readonly face: ReactNode;
  readonly active?: boolean;
  readonly disabled?: boolean;
  readonly act: () => void;
}

const chainOf = (editor: Editor) => editor.chain().focus();

/** Tools for the marks on words. */
const useMarks = (editor: Editor): readonly Tool[] => {
  const { t } = useLingui();
  const is = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      strike: now.isActive('strike'),
      code: now.isActive('code'),
    }),
  });
  const on = (name: keyof typeof is, label: string, face: ReactNode, keys?: string): Tool => ({
    name,
    label,
    face,
    active: is[name],
    ...(keys === undefined ? {} : { keys }),
    act: () => void chainOf(editor).toggleMark(name).run(),
  });
  return [
    on('bold', t`Bold`, <b>B</b>, 'Ctrl+B'),
    on('italic', t`Italic`, <i>I</i>, 'Ctrl+I'),
    on('strike', t`Strike through`, <s>S</s>, 'Ctrl+Shift+S'),
    on('code', t`Code`, <code>{'<>'}</code>),
  ];
};

/** Tools for lists, and for the level of what stands in them. */
const useLists = (editor: Editor): readonly Tool[] => {
  const { t } = useLingui();
  const is = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      sinks: now.can().sinkListItem('listItem'),
      lifts: now.can().liftListItem('listItem'),
    }),
  });
  const chain = () => chainOf(editor);
  return [
    {
      ...{ name: 'numbers', label: t`Numbered list`, face: '1.', active: is.numbers, keys: 'Ctrl+Shift+7' },
      act: () => void chain().toggleOrderedList().run(),
    },
    {
      ...{ name: 'bullets', label: t`List of parts`, face: '•', active: is.bullets, keys: 'Ctrl+Shift+8' },
      act: () => void chain().toggleBulletList().run(),
    },
    {
      ...{ name: 'sink', label: t`One level down`, face: '→', disabled: !is.sinks, keys: 'Tab' },
      act: () => void chain().sinkListItem('listItem').run(),
    },
    {
      ...{ name: 'lift', label: t`One level up`, face: '←', disabled: !is.lifts, keys: 'Shift+Tab' },
      act: () => void chain().liftListItem('listItem').run(),
    },
  ];
};

/** Tools for headings and quotations. */
const useBlocks = (editor: Editor): readonly Tool[] => {
  const { t } = useLingui();
  const is = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      heading: now.isActive('heading', { level: 2 }),
      subheading: now.isActive('heading', { level: 3 }),
      quote: now.isActive('blockquote'),
    }),
  });
  const chain = () => chainOf(editor);
  return [
    {
      ...{ name: 'heading', label: t`Heading`, face: 'H', active: is.heading, keys: 'Ctrl+Alt+2' },
      act: () => void chain().toggleHeading({ level: 2 }).run(),
    },
    {
      ...{ name: 'subheading', label: t`Heading of a part`, face: <small>H</small>, active: is.subheading },
      ...{ keys: 'Ctrl+Alt+3', act: () => void chain().toggleHeading({ level: 3 }).run() },
    },
    {
      ...{ name: 'quote', label: t`Quotation`, face: '❝', active: is.quote, keys: 'Ctrl+Shift+B' },
      act: () => void chain().toggleBlockquote().run(),
    },
  ];
};

/** Tools for tables; those that change one are there while the caret is in it. */
const useTables = (editor: Editor): readonly Tool[] => {
  const { t } = useLingui();
  const inTable = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('table') });
  const chain = () => chainOf(editor);
  if (!inTable)
    return [
      {
        name: 'table',
        label: t`Table`,
        face: '▦',
        act: () => void chain().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run(),
      },
    ];
  return [
    { name: 'row', label: t`Row below`, face: '▤+', act: () => void chain().addRowAfter().run() },
    { name: 'column', label: t`Column after`, face: '▥+', act: () => void chain().addColumnAfter().run() },
    { name: 'no-row', label: t`Delete the row`, face: '▤−', act: () => void chain().deleteRow().run() },
    {
      name: 'no-column',
      label: t`Delete the column`,
      face: '▥−',
      act: () => void chain().deleteColumn().run(),
    },
    { name: 'no-table', label: t`Delete the table`, face: '▦−', act: () => void chain().deleteTable().run() },
  ];
};

/** Everything that can be done with the text, in the order of the toolbar. */
export const useTools = (editor: Editor, onLink: () => void): readonly Tool[] => {
  const { t } = useLingui();
  const linked = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('link') });
  const notes = useEditorState({ editor, selector: ({ editor: now }) => now.can().writeFootnote() });
  const marks = useMarks(editor);
  const blocks = useBlocks(editor);
  const lists = useLists(editor);
  const tables = useTables(editor);
  return [
    ...blocks,
    ...lists,
    ...marks,
    { name: 'link', label: t`Link…`, face: <u>A</u>, active: linked, act: onLink },
    {
      ...{ name: 'footnote', label: t`Footnote`, face: <sup>1</sup>, keys: 'Ctrl+Alt+F', disabled: !notes },
      act: () => void editor.commands.writeFootnote(),
    },
    ...tables,
    {
      name: 'undo',
      label: t`Undo what you wrote`,
      face: '↶',
      keys: 'Ctrl+Z',
      act: () => void chainOf(editor).undo().run(),
    },
    { name: 'redo', label: t`Redo`, face: '↷', keys: 'Ctrl+Y', act: () => void chainOf(editor).redo().run() },
  ];
};
