import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  type AmendmentLineFragment,
  type AmendmentState,
  JoinAmendmentDocument,
  ResolveAmendmentDocument,
  useAction,
} from '@parley/api-client';
import { RefusalAlert, SeatChip, useLocale } from '@parley/ui';
import { PaperText } from '../parts/paper-text';
import styles from './amendments.module.css';
import { useAmendmentWords } from './use-amendment-words';

interface AmendmentProps {
  readonly amendment: AmendmentLineFragment;
}

interface AmendmentCardProps extends AmendmentProps {
  /** Language of the paper. */
  readonly lang: string;
  readonly onChange: () => void;
}

/** One amendment: whose it is, what it does and why, what it collides with, and what the reader may do about it. */
export const AmendmentCard = ({ amendment, lang, onChange }: AmendmentCardProps) => {
  const words = useAmendmentWords();
  const { proposer, cosponsors, action, html, reason, state } = amendment;
  return (
    <li className={styles.card} data-state={state}>
      <div className={styles.facts}>
        <SeatChip seat={proposer} />
        {cosponsors.map((seat) => (
          <SeatChip key={seat.code} seat={seat} />
        ))}
        <strong>{words.action(action)}</strong>
        <span className={styles.state} data-state={state}>
          {words.state(state)}
        </span>
      </div>
      {html !== null && <PaperText html={html} lang={lang} />}
      {reason !== null && (
        <p className="muted" dir="auto">
          <Trans>Reason: {reason}</Trans>
        </p>
      )}
      <Warnings amendment={amendment} />
      <Controls amendment={amendment} onChange={onChange} />
    </li>
  );
};

const Warnings = ({
  amendment: { collidesWith, needsAnotherLook, afterDeadline, revision },
}: AmendmentProps) => {
  const { t } = useLingui();
  const against = collidesWith.map(({ proposer }) => proposer.name).join(', ');
  return (
    <>
      {afterDeadline && <p className={styles.warning}>{t`After the deadline for comments`}</p>}
      {collidesWith.length > 0 && <p className={styles.warning}>{t`⚠ Collides with: ${against}`}</p>}
      {needsAnotherLook && (
        <p className={styles.warning}>
          {t`⚠ Needs another look: its paragraph has changed since ${revision.reference}`}
        </p>
      )}
    </>
  );
};

const Controls = ({ amendment: { id, viewerCan }, onChange }: Omit<AmendmentCardProps, 'lang'>) => {
  const { language } = useLocale();
  const [resolve, resolving] = useAction(ResolveAmendmentDocument);
  const [join, joining] = useAction(JoinAmendmentDocument);
  const end = (state: AmendmentState) => void resolve({ id, state, language }).then(onChange);
  const { accept, reject, withdraw } = viewerCan;
  const outcome = resolving.outcome ?? joining.outcome;
  if (!Object.values(viewerCan).includes(true) && outcome === null) return null;
  return (
    <>
      <div className={styles.buttons}>
        {accept && (
          <Button size="xs" loading={resolving.pending} onClick={() => end('ACCEPTED')}>
            <Trans>Accept</Trans>
          </Button>
        )}
        {reject && (
          <Button size="xs" variant="default" disabled={resolving.pending} onClick={() => end('REJECTED')}>
            <Trans>Reject</Trans>
          </Button>
        )}
        {viewerCan.join && (
          <Button
            size="xs"
            variant="default"
            loading={joining.pending}
            onClick={() => void join({ id, language }).then(onChange)}
          >
            <Trans>Join it</Trans>
          </Button>
        )}
        {withdraw && (
          <Button size="xs" variant="default" loading={resolving.pending} onClick={() => end('WITHDRAWN')}>
            <Trans>Take it back</Trans>
          </Button>
        )}
      </div>
      <RefusalAlert outcome={outcome} />
    </>
  );
};
