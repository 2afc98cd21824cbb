import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { type PollWholeFragment, TakePositionDocument, useAction } from '@parley/api-client';
import type { Position } from '@parley/rooms/model';
import { fieldError, Instant, Panel, PanelBody, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import styles from './polls.module.css';
import { POSITIONS, SIGNS, usePositionWords } from './use-position-words';

/** The position of the reader's own seat, and taking or changing it with its reason. */
export const OwnPosition = ({ poll }: { readonly poll: PollWholeFragment }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const words = usePositionWords();
  const { own, viewerCan } = poll;
  const [reason, setReason] = useState(own?.reason ?? '');
  const [take, { pending, outcome }] = useAction(TakePositionDocument);
  if (own === null && !viewerCan.takePosition) return null;
  const choose = (position: Position): void => {
    void take({ pollId: poll.id, position, reason: reason.trim() === '' ? null : reason, language });
  };
  return (
    <Panel title={t`The position of your delegation`}>
      <PanelBody>
        <Taken own={own} />
        {viewerCan.takePosition && (
          <>
            <Textarea
              label={t`Reason`}
              description={t`An objection needs one; a reservation should have one.`}
              autosize
              maxLength={2000}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
              error={fieldError(outcome, 'reason')}
            />
            <div className={styles.buttons} role="group" aria-label={t`Take a position`}>
              {POSITIONS.map((position) => (
                <Button
                  key={position}
                  variant={own?.position === position ? 'filled' : 'default'}
                  aria-pressed={own?.position === position}
                  disabled={pending}
                  leftSection={<span aria-hidden="true">{SIGNS[position]}</span>}
                  onClick={() => choose(position)}
                >
                  {words[position]}
                </Button>
              ))}
            </div>
            <RefusalAlert outcome={outcome} />
          </>
        )}
      </PanelBody>
    </Panel>
  );
};

const Taken = ({ own }: { readonly own: PollWholeFragment['own'] }) => {
  const words = usePositionWords();
  return own === null ? (
    <p className="muted">
      <Trans>Not taken yet.</Trans>
    </p>
  ) : (
    <p>
      <strong>
        <span aria-hidden="true">{SIGNS[own.position]}</span> {words[own.position]}
      </strong>{' '}
      <span className="muted small">
        <Instant at={own.at} /> · {own.by.name}
        {own.underAuthority && (
          <>
            {', '}
            <Trans>under the head’s authority</Trans>
          </>
        )}
      </span>
    </p>
  );
};
