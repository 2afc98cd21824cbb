import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import type { SimilarLineFragment } from '@parley/api-client';
import { useId } from 'react';
import styles from './duplicates.module.css';
import { SimilarLine } from './similar-line';

interface AlikeProps {
  readonly found: readonly SimilarLineFragment[];
  /** Those of the same event, which the new note is linked to. */
  readonly same: readonly SimilarLineFragment[];
  readonly onChange: (same: readonly SimilarLineFragment[]) => void;
}

/** Notes that may tell already of what is being written. It keeps nobody from writing; what is chosen stays, also once it is no longer found. */
export const BegunAlike = ({ found, same, onChange }: AlikeProps) => {
  const { t } = useLingui();
  const heading = useId();
  const isSame = ({ note }: SimilarLineFragment): boolean => same.some((one) => one.note.id === note.id);
  const shown = [...same.filter(({ note }) => !found.some((one) => one.note.id === note.id)), ...found];
  return (
    <>
      <p className="visually-hidden" role="status">
        <Plural
          value={shown.length}
          _0=""
          one="# note may tell of the same event"
          other="# notes may tell of the same event"
        />
      </p>
      {shown.length > 0 && (
        <section className={styles.panel} aria-labelledby={heading}>
          <h2 id={heading}>{t`Likely of the same event`}</h2>
          <p className={styles.why}>
            <Trans>You may write your note all the same: what you mark is linked to it.</Trans>
          </p>
          <ul className={styles.rows}>
            {shown.map((similar) => (
              <SimilarLine key={similar.note.id} similar={similar}>
                <Checkbox
                  label={t`It is the same event`}
                  aria-label={t`It is the same event: ${similar.note.title}`}
                  checked={isSame(similar)}
                  onChange={({ currentTarget: { checked } }) =>
                    onChange(
                      checked ? [...same, similar] : same.filter(({ note }) => note.id !== similar.note.id),
                    )
                  }
                />
              </SimilarLine>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
