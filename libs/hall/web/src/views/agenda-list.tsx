import { Trans, useLingui } from '@lingui/react/macro';
import type { HallFrame, HallLine } from '@parley/rooms/model';
import { useEffect, useRef } from 'react';
import styles from '../hall.module.css';

/** The agenda: what is over, what is under discussion, what is to come. It scrolls by itself to what is under discussion. */
export const AgendaList = ({ agenda }: { readonly agenda: HallFrame['agenda'] }) => {
  const { t } = useLingui();
  const now = useRef<HTMLLIElement>(null);
  const current = agenda.lines.findLast(({ state }) => state === 'OPEN');
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    void now.current?.scrollIntoView({ block: 'nearest' });
  }, [current?.number]);
  return (
    <aside className={styles.agenda}>
      <h3>{agenda.adopted ? <Trans>Agenda</Trans> : <Trans>Provisional agenda</Trans>}</h3>
      <ol aria-label={t`Agenda`} tabIndex={0}>
        {agenda.lines.map((line) => (
          <li
            key={line.number + line.title}
            ref={line === current ? now : null}
            data-state={line.state}
            aria-current={line === current ? 'step' : undefined}
          >
            <span className={styles.lineSign} aria-hidden>
              {signOf(line)}
            </span>
            <span className={styles.lineNumber}>{line.number}</span>
            <span>{line.title}</span>
            <LineState state={line.state} />
          </li>
        ))}
      </ol>
    </aside>
  );
};

const signOf = ({ state }: HallLine): string => {
  switch (state) {
    case 'OPEN':
      return '▶';
    case 'SUSPENDED':
      return '❚❚';
    case 'CLOSED':
      return '✓';
    case 'DEFERRED':
      return '→';
    case 'PENDING':
    case 'WITHDRAWN':
      return '';
  }
};

const LineState = ({ state }: Pick<HallLine, 'state'>) => {
  const { t } = useLingui();
  const words: Partial<Record<typeof state, string>> = {
    OPEN: t`under discussion`,
    SUSPENDED: t`suspended`,
    CLOSED: t`concluded`,
    DEFERRED: t`deferred`,
  };
  const word = words[state];
  return word === undefined ? null : <span className="visually-hidden">({word})</span>;
};
