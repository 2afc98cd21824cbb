import { Trans } from '@lingui/react/macro';
import type { WorkingTextFragment } from '@parley/api-client';
import type { LineState } from '@parley/coediting/web';
import { writtenNumbers } from '@parley/papers/model';
import { LazyFullEditor } from '@parley/papers/web';
import { Instant, Loading, RefusalAlert } from '@parley/ui';
import { type ReactNode, Suspense, useId } from 'react';
import type { OpenText } from './use-working-text';
import styles from './writing.module.css';

interface LiveTextProps {
  readonly open: OpenText;
  /** What the text is called in its form, and for those who do not see the screen. */
  readonly title: string;
  readonly label: string;
  readonly lang: string;
  /** Why what stands here could not be saved. */
  readonly error: string | undefined;
  readonly onState: (state: LineState) => void;
  /** What else helps to write it. */
  readonly hint?: ReactNode;
  /** What may be done with words that are not saved. */
  readonly children: ReactNode;
}

/** The text of a note or a picture, written live by all who write in it; its readers have what was saved last. */
export const LiveText = ({ open, title, error, hint, children, ...editor }: LiveTextProps) => {
  const { text, outcome } = open;
  const name = useId();
  return (
    <section className={styles.live} aria-labelledby={name}>
      <h2 id={name} className={styles.title}>
        {title}
      </h2>
      <p className={styles.small}>
        <Trans>
          Written live by all who write in it, and kept as you type. Its readers have it once one of you saves
          the change below.
        </Trans>
      </p>
      {hint}
      {text === null ? (
        outcome === null || outcome.kind === 'done' ? (
          <Loading />
        ) : (
          <RefusalAlert outcome={outcome} />
        )
      ) : (
        <>
          <div className={styles.editor} data-wrong={error !== undefined}>
            <Suspense fallback={<Loading />}>
              <LazyFullEditor
                key={text.documentId}
                documentId={text.documentId}
                numbers={writtenNumbers}
                {...editor}
              />
            </Suspense>
          </div>
          <Unsaved text={text}>{children}</Unsaved>
        </>
      )}
      {error !== undefined && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </section>
  );
};

/** That words stand in a text which its readers do not have, and who wrote last. */
export const UnsavedWords = ({ text }: { readonly text: WorkingTextFragment }) => {
  if (text.unsaved === null) return null;
  const { at, by } = text.unsaved;
  return (
    <span>
      {by === null ? (
        <Trans>Something is written that readers do not have yet.</Trans>
      ) : (
        <Trans>Something is written that readers do not have yet, last by {by.name}.</Trans>
      )}{' '}
      <Instant at={at} />
    </span>
  );
};

interface UnsavedProps {
  readonly text: WorkingTextFragment;
  readonly children: ReactNode;
}

const Unsaved = ({ text, children }: UnsavedProps) =>
  text.unsaved === null ? null : (
    <div className={styles.unsaved}>
      <UnsavedWords text={text} />
      {children}
    </div>
  );
