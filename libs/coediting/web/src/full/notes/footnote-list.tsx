import { Trans, useLingui } from '@lingui/react/macro';
import type { Editor } from '@tiptap/react';
import { useEffect, useEffectEvent, useId, useRef, useSyncExternalStore } from 'react';
import styles from './footnotes.module.css';
import type { KeptNote, KeptNotes } from './kept-notes';
import { NoteField } from './note-field';

interface FootnoteListProps {
  readonly editor: Editor;
  readonly notes: KeptNotes;
  readonly lang: string;
  readonly writes: boolean;
}

/** The footnotes of the text below it, each a field of its own; there while the text has any. */
export const FootnoteList = (props: FootnoteListProps) => {
  const { t } = useLingui();
  const { notes, writes } = props;
  const hint = useId();
  const all = useSyncExternalStore(notes.subscribe, notes.now);
  if (all.length === 0) return null;
  return (
    <section className={styles.notes} aria-label={t`Footnotes`}>
      <div className={styles.head}>
        <h3>
          <Trans>Footnotes</Trans>
        </h3>
        {writes && (
          <p id={hint}>
            <Trans>Enter or Escape leads back to the text.</Trans>
          </p>
        )}
      </div>
      <ol className={styles.list}>
        {all.map((note, at) => (
          <Footnote key={note.key} note={note} number={String(at + 1)} hint={hint} {...props} />
        ))}
      </ol>
    </section>
  );
};

interface FootnoteProps extends FootnoteListProps {
  readonly note: KeptNote;
  readonly number: string;
  readonly hint: string;
}

/** What leads out of a footnote: back to the text behind its sign, or back without it. */
const waysOut = ({ editor, notes, note: { key } }: Pick<FootnoteProps, 'editor' | 'notes' | 'note'>) => ({
  leave: () => {
    const now = notes.placeOf(key);
    if (now === null) return;
    const behind = now.at + now.node.nodeSize;
    editor.chain().focus().setTextSelection(behind).scrollIntoView().run();
  },
  remove: () => {
    const now = notes.placeOf(key);
    if (now === null) return;
    editor
      .chain()
      .focus()
      .deleteRange({ from: now.at, to: now.at + now.node.nodeSize })
      .run();
  },
});

/** The field of a footnote in an element, as long as that is shown. */
const useField = (props: FootnoteProps) => {
  const { t } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<NoteField>(null);
  const { editor, notes, note, number, hint, lang, writes } = props;
  const { key, node } = note;
  const make = useEffectEvent((element: HTMLElement) => {
    const attributes = {
      ...{ role: 'textbox', 'aria-multiline': 'true', 'aria-label': t`Footnote ${number}` },
      ...{ 'aria-describedby': hint, lang: lang.toLowerCase(), dir: 'auto' },
    };
    return new NoteField({ editor, notes, key, node, place: element, attributes, ...waysOut(props) });
  });
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const made = make(element);
    field.current = made;
    return () => {
      field.current = null;
      made.destroy();
      element.replaceChildren();
    };
    // A number is part of its name.
  }, [number, writes]);
  useEffect(() => field.current?.show(node), [node]);
  useEffect(() => {
    if (notes.answer(key)) field.current?.focus();
  });
  return place;
};

const Footnote = (props: FootnoteProps) => {
  const { t } = useLingui();
  const { number, writes } = props;
  const place = useField(props);
  const { leave, remove } = waysOut(props);
  return (
    <li>
      <button type="button" className={styles.number} title={t`Back to the text`} onClick={leave}>
        <span className="visually-hidden">{t`Back to the text from footnote ${number}`}</span>
        <span aria-hidden="true">{number}</span>
      </button>
      <div ref={place} className={styles.field} />
      {writes && (
        <button
          type="button"
          className={styles.number}
          aria-label={t`Delete footnote ${number}`}
          onClick={remove}
        >
          ×
        </button>
      )}
    </li>
  );
};
