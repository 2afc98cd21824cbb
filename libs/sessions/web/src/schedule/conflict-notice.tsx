import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { DraftField, MergedDrafts } from './merge-drafts';
import type { SessionDraft } from './session-draft';
import { useFieldWords } from './use-field-words';
import styles from './schedule.module.css';

export interface ConflictNoticeProps {
  /** What one began with. */
  readonly base: SessionDraft;
  /** What the server has now. */
  readonly present: SessionDraft;
  readonly merged: MergedDrafts;
  /** Saving was refused for it: the reader is taken here. Else it waits to be noticed, and leaves the typing alone. */
  readonly refused: boolean;
  /** Takes the present value of one field that both changed. */
  readonly onTake: (field: DraftField) => void;
  /** Takes over what the others changed, and keeps one's own. */
  readonly onMerge: () => void;
  /** Begins again with what the server has. */
  readonly onDiscard: () => void;
}

/** Says that somebody else changed the session, what it was and what it is now; nothing of one's own is lost. */
export const ConflictNotice = (props: ConflictNoticeProps) => {
  const { merged, refused, onMerge, onDiscard } = props;
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused) notice.current?.focus();
  }, [refused]);
  return (
    <div role="alert" ref={notice} tabIndex={-1} className={styles.conflict}>
      <strong>
        <Trans>Somebody else changed this session while you were changing it.</Trans>
      </strong>
      {merged.theirs.length === 0 ? (
        <p>
          <Trans>None of the fields below is different, so you can go on.</Trans>
        </p>
      ) : (
        <Changes {...props} />
      )}
      <div className={styles.buttons}>
        <Button onClick={onMerge}>
          <Trans>Take over their changes, keep mine</Trans>
        </Button>
        <Button variant="default" onClick={onDiscard}>
          <Trans>Drop mine and begin again</Trans>
        </Button>
      </div>
    </div>
  );
};

const Changes = ({ base, present, merged, onTake }: ConflictNoticeProps) => {
  const { t } = useLingui();
  const words = useFieldWords();
  return (
    <ul className={styles.changes}>
      {merged.theirs.map((field) => {
        const name = words.name(field);
        const [before, now] = [words.value(field, base), words.value(field, present)];
        return (
          <li key={field}>
            <span>
              <Trans>
                <strong>{name}:</strong> was “{before}”, is now “{now}”.
              </Trans>{' '}
              {merged.clashes.includes(field) && <Trans>You changed it too; yours is kept.</Trans>}
            </span>
            {merged.clashes.includes(field) && (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t`Use theirs: ${name}`}
                onClick={() => onTake(field)}
              >
                <Trans>Use theirs</Trans>
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
};
