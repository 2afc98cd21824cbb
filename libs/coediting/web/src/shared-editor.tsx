import { useLingui } from '@lingui/react/macro';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { EditorContent, useEditor } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { caret, selection } from './caret';
import { type DocumentLine, type LineState, openDocumentLine } from './document-line';
import styles from './editor.module.css';
import { Toolbar } from './toolbar';

export interface SharedEditorProps {
  readonly documentId: string;
  /** What the text is, for those who do not see the screen. */
  readonly label: string;
}

/** A document that several people write at once; whoever may only read it reads it live. */
export const SharedEditor = ({ documentId, label }: SharedEditorProps) => {
  const [line] = useState(() => openDocumentLine(documentId));
  useEffect(() => {
    line.start();
    return () => line.stop();
  }, [line]);
  const state = useSyncExternalStore(line.subscribe, line.state);
  return (
    <div className={styles.frame}>
      <Writing line={line} state={state} label={label} />
      <Saved state={state} />
    </div>
  );
};

interface WritingProps {
  readonly line: DocumentLine;
  readonly state: LineState;
  readonly label: string;
}

const Writing = ({ line, state, label }: WritingProps) => {
  const writes = state.mode === 'write' && state.status !== 'ended';
  const editor = useEditor({
    extensions: [
      StarterKit.configure({ undoRedo: false, link: false, codeBlock: false, horizontalRule: false }),
      Collaboration.configure({ document: line.document, field: 'text' }),
      CollaborationCaret.configure({ provider: line, user: {}, render: caret, selectionRender: selection }),
    ],
    editable: false,
    injectCSS: false,
    editorProps: {
      // Asked for again with every change of what may be done: the element itself is not there yet.
      attributes: () => ({
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-readonly': String(line.state().mode !== 'write'),
      }),
    },
  });
  useEffect(() => {
    editor.setEditable(writes, false);
  }, [editor, writes]);
  return (
    <>
      {writes && <Toolbar editor={editor} />}
      <EditorContent editor={editor} className={styles.text} />
    </>
  );
};

/** Whether what was written is safe, in one line. */
const Saved = ({ state: { status, mode, unsaved, refusal } }: { readonly state: LineState }) => {
  const { t } = useLingui();
  const away = unsaved
    ? t`No connection. What you write is kept on this screen and sent when it is back.`
    : t`No connection. This may be out of date.`;
  const live = mode === 'read' ? t`You are reading along.` : unsaved ? t`Saving…` : t`Everything is saved.`;
  const texts: Readonly<Record<LineState['status'], string>> = {
    connecting: t`Connecting…`,
    live,
    away,
    ended: t`This document is not open to you any more.`,
  };
  return (
    <p role="status" className={styles.saved} data-status={refusal === null ? status : 'refused'}>
      {refusal ?? texts[status]}
    </p>
  );
};
