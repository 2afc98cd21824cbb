import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { type PollAtItemFragment, TakePositionDocument, useAction } from '@parley/api-client';
import type { Position } from '@parley/rooms/model';
import { fieldError, Instant, Panel, PanelBody, RefusalAlert, useLocale } from '@parley/ui';
import { useRef, useState } from 'react';
import { useDigit } from './use-digit';
import styles from './polls.module.css';
import { POSITIONS, SIGNS, usePositionWords } from './use-position-words';

/** The position of the reader's own seat, and taking or changing it with its reason. */
export const OwnPosition = ({ poll }: { readonly poll: PollAtItemFragment }) => {
  const { t } = useLingui();
  if (poll.own === null && !poll.viewerCan.takePosition) return null;
  return (
    <Panel title={t`The position of your delegation`}>
      <PanelBody>
        <OwnChoice poll={poll} keys />
      </PanelBody>
    </Panel>
  );
};

interface ChoiceProps {
  readonly poll: PollAtItemFragment;
  /** Whether the keys 1 to 6 lead to the choices; Enter takes the one that has the focus. */
  readonly keys?: boolean;
}

/** The own position and the choices, with the reason that goes with them. */
export const OwnChoice = ({ poll, keys = false }: ChoiceProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { own, viewerCan } = poll;
  const [reason, setReason] = useState(own?.reason ?? '');
  const [take, { pending, outcome }] = useAction(TakePositionDocument);
  const atReason = fieldError(outcome, 'reason');
  const choose = (position: Position): void => {
    void take({ pollId: poll.id, position, reason: reason.trim() === '' ? null : reason, language });
  };
  return (
    <>
      <Taken own={own} />
      {viewerCan.takePosition && (
        <>
          <Textarea
            label={t`Reason`}
            description={t`An objection needs one; a reservation should have one.`}
            autosize
            dir="auto"
            maxLength={2000}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            error={atReason}
          />
          <Choices own={own?.position ?? null} pending={pending} keys={keys} onChoose={choose} />
          {atReason === undefined && <RefusalAlert outcome={outcome} />}
        </>
      )}
    </>
  );
};

interface ChoicesProps {
  readonly own: Position | null;
  readonly pending: boolean;
  readonly keys: boolean;
  readonly onChoose: (position: Position) => void;
}

// A key leads to a choice and does not take it: what binds a state is never one slip of a finger away.
const Choices = ({ own, pending, keys, onChoose }: ChoicesProps) => {
  const { t } = useLingui();
  const words = usePositionWords();
  const group = useRef<HTMLDivElement>(null);
  useDigit(POSITIONS.length, (number) => {
    if (keys) group.current?.querySelectorAll('button')[number - 1]?.focus();
  });
  return (
    <div ref={group} className={styles.buttons} role="group" aria-label={t`Take a position`}>
      {POSITIONS.map((position, index) => (
        <Button
          key={position}
          variant={own === position ? 'filled' : 'default'}
          aria-pressed={own === position}
          aria-keyshortcuts={keys ? String(index + 1) : undefined}
          aria-disabled={pending}
          leftSection={<span aria-hidden="true">{SIGNS[position]}</span>}
          onClick={() => {
            if (!pending) onChoose(position);
          }}
        >
          {words[position]}
        </Button>
      ))}
    </div>
  );
};

const Taken = ({ own }: { readonly own: PollAtItemFragment['own'] }) => {
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
