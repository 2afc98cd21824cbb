import { Trans, useLingui } from '@lingui/react/macro';
import { Alert } from '@mantine/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { openDocumentLine, type DocumentLine, type LineState } from '../document-line';
import { extensionsFor } from './extensions';
import styles from './full-editor.module.css';
import { FullToolbar } from './full-toolbar';
import { FootnoteList } from './notes/footnote-list';
import { KeptNotes } from './notes/kept-notes';
import type { Numbers } from './numbering';
import { MOST_PASTED } from './paste-limit';
import { PeopleHere } from './people-here';
import { SavedLine } from './saved-line';

export interface FullEditorProps {
  readonly documentId: string;
  /** What the text is, for those who do not see the screen. */
  readonly label: string;
  /** The language that it is written in. */
  readonly lang: string;
  readonly numbers: Numbers;
  /** Told how the text stands on this screen, whenever that changes. */
  readonly onState?: (state: LineState) => void;
}

/** A whole text, with headings, lists, tables and numbers, that several people write at once. */
export const FullEditor = ({ documentId, onState, ...rest }: FullEditorProps) => {
  const [line] = useState(() => openDocumentLine(documentId));
  useEffect(() => {
    line.start();
    return () => line.stop();
  }, [line]);
  const state = useSyncExternalStore(line.subscribe, line.state);
  useEffect(() => onState?.(state), [onState, state]);
  return (
    <div className={styles.frame}>
      <Writing line={line} state={state} {...rest} />
      <div className={styles.foot}>
        <SavedLine state={state} />
        <PeopleHere line={line} />
      </div>
    </div>
  );
};

interface WritingProps extends Omit<FullEditorProps, 'documentId' | 'onState'> {
  readonly line: DocumentLine;
  readonly state: LineState;
}

const Writing = ({ line, state, label, lang, numbers }: WritingProps) => {
  const { t } = useLingui();
  const bar = useRef<HTMLDivElement>(null);
  const [tooLong, setTooLong] = useState(false);
  const [notes] = useState(() => new KeptNotes());
  const writes = state.mode === 'write' && state.status !== 'ended';
  const editor = useEditor({
    extensions: extensionsFor({
      ...{ line, numbers, notes, tooLong: () => setTooLong(true) },
      noteNamed: (number) => t`Footnote ${number}`,
    }),
    editable: false,
    injectCSS: false,
    onUpdate: () => setTooLong(false),
    editorProps: {
      // Asked for again with every change of what may be done: the element itself is not there yet.
      attributes: () => ({
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-readonly': String(line.state().mode !== 'write'),
        lang: lang.toLowerCase(),
        dir: 'auto',
      }),
      handleKeyDown: (_, event) => {
        if (event.key !== 'F10' || !event.altKey) return false;
        bar.current?.querySelector<HTMLButtonElement>('[tabindex="0"]')?.focus();
        return true;
      },
    },
  });
  useEffect(() => {
    editor.setEditable(writes, false);
  }, [editor, writes]);
  return (
    <>
      {writes && <FullToolbar editor={editor} bar={bar} />}
      {tooLong && (
        <Alert role="alert" color="red" variant="outline" title={t`This is too long to be pasted at once`}>
          <Trans>At most {MOST_PASTED} characters. Paste it in smaller parts; nothing was changed.</Trans>
        </Alert>
      )}
      <EditorContent editor={editor} className={styles.text} />
      <FootnoteList editor={editor} notes={notes} lang={lang} writes={writes} />
    </>
  );
};
