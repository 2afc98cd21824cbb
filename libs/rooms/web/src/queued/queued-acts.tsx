import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { isPending, type QueuedAct } from '@parley/api-client';
import { Instant } from '@parley/ui';
import { useRoomContext } from '../room/room-context';
import { useActWords } from './use-act-words';
import styles from './queued.module.css';

const SIGNS: Readonly<Record<QueuedAct['state'], string>> = {
  WAITING: '…',
  SENDING: '→',
  DONE: '✓',
  REFUSED: '✕',
};

/** What this person did without a connection: what waits, what is being sent, what was done, and what was refused and why. */
export const QueuedActs = ({ acts }: { readonly acts: readonly QueuedAct[] }) => {
  const { t } = useLingui();
  const { store } = useRoomContext();
  const ended = acts.filter((act) => !isPending(act));
  const dismiss = () => {
    store.dismiss();
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return (
    <section className={styles.queued} aria-label={t`What you did without a connection`}>
      <h2 className={styles.title}>
        <Trans>What you did without a connection</Trans>
      </h2>
      <ol className={styles.acts}>
        {acts.map((act) => (
          <OneAct key={act.key} act={act} />
        ))}
      </ol>
      {ended.length > 0 && (
        <Button variant="default" size="compact-sm" onClick={dismiss}>
          {ended.length === acts.length ? <Trans>Dismiss</Trans> : <Trans>Dismiss what has ended</Trans>}
        </Button>
      )}
    </section>
  );
};

const OneAct = ({ act }: { readonly act: QueuedAct }) => {
  const words = useActWords();
  const more = words.more(act);
  return (
    <li className={styles.act} data-state={act.state}>
      <span className={styles.sign} aria-hidden="true">
        {SIGNS[act.state]}
      </span>
      <span>
        <b>{words.what(act)}</b>
        {more !== null && <> · {more}</>}{' '}
        <span className={styles.at}>
          <Instant at={new Date(act.at).toISOString()} show="time" />
        </span>
        <br />
        <span className={styles.state}>{words.state(act)}</span>
      </span>
    </li>
  );
};
