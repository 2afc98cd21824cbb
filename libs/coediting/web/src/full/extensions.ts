import type { Extensions } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { caret, selection } from '../caret';
import type { DocumentLine } from '../document-line';
import { CodeMark, LinkMark } from './marks';
import { footnotes } from './notes/footnote-node';
import type { KeptNotes } from './notes/kept-notes';
import { type Numbers, numbering } from './numbering';
import { pasteLimit } from './paste-limit';

interface Wanted {
  readonly line: DocumentLine;
  readonly numbers: Numbers;
  readonly tooLong: () => void;
  readonly notes: KeptNotes;
  /** What a footnote is called. */
  readonly noteNamed: (number: string) => string;
}

/** What a whole text may hold: headings, lists, tables, quotations, code, links, footnotes; cells hold one line. */
export const extensionsFor = ({ line, numbers, tooLong, notes, noteNamed }: Wanted): Extensions => [
  // No paragraph is added at the end by itself: each screen would add its own.
  StarterKit.configure({ undoRedo: false, link: false, code: false, underline: false, trailingNode: false }),
  LinkMark,
  CodeMark,
  footnotes({ notes, named: noteNamed }),
  Table.configure({ resizable: false }),
  TableRow,
  TableHeader.extend({ content: 'paragraph' }),
  TableCell.extend({ content: 'paragraph' }),
  Collaboration.configure({ document: line.document, field: 'text' }),
  CollaborationCaret.configure({ provider: line, user: {}, render: caret, selectionRender: selection }),
  numbering(numbers),
  pasteLimit(tooLong),
];
