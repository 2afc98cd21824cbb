import { Trans, useLingui } from '@lingui/react/macro';
import type { HallFrame } from '@parley/rooms/model';
import { LabelBanner } from '@parley/ui';
import type { HallLine } from '../line/hall-line';
import { WallClock } from '../parts/wall-clock';
import { useHallWords } from '../words/use-hall-words';
import { AgendaList } from './agenda-list';
import { Between } from './between';
import { FloorView } from './floor-view';
import { ItemHead } from './item-head';
import { ShowView } from './show-view';
import styles from '../hall.module.css';

interface FramedProps {
  readonly frame: HallFrame;
  readonly line: HallLine;
  /** What is shown was so a moment ago: no clock runs, and it is said. */
  readonly lost: boolean;
}

/** A session on the screen under its marking: what is under discussion, who speaks, and the agenda. */
export const Framed = ({ frame, line, lost }: FramedProps) => {
  const words = useHallWords();
  const { session, label } = frame;
  return (
    <>
      <div className={styles.marking}>
        <LabelBanner marking={{ classification: label.classification, banner: words.of(label.banner) }} />
      </div>
      <header className={styles.head}>
        <h1>{session.title}</h1>
        <SessionState state={session.state} />
        {!lost && <WallClock line={line} timeZone={session.timeZone} />}
      </header>
      {lost && (
        <p className={styles.lost} role="alert">
          <span aria-hidden>⚠ </span>
          <Trans>Connection lost. What is shown is no longer live.</Trans>
        </p>
      )}
      <main className={styles.body} data-lost={lost || undefined}>
        <Now frame={frame} line={line} lost={lost} />
        <AgendaList agenda={frame.agenda} />
      </main>
    </>
  );
};

const Now = ({ frame, line, lost }: FramedProps) => {
  const { session, item, floor, show } = frame;
  if (session.state !== 'OPEN' || item === null || floor === null)
    return <Between session={session} item={item} line={line} lost={lost} />;
  return (
    <section className={styles.now}>
      <ItemHead item={item} line={line} lost={lost} />
      {show !== null && <ShowView show={show} />}
      <FloorView floor={floor} line={line} lost={lost} beside={show !== null} />
    </section>
  );
};

const SessionState = ({ state }: { readonly state: HallFrame['session']['state'] }) => {
  const { t } = useLingui();
  const words: Partial<Record<typeof state, string>> = {
    CONVENED: t({ context: 'session', message: 'Convened' }),
    OPEN: t({ context: 'session', message: 'Open' }),
    SUSPENDED: t({ context: 'session', message: 'Suspended' }),
    CLOSED: t({ context: 'session', message: 'Closed' }),
  };
  return (
    <span className={styles.state} data-state={state}>
      {words[state] ?? ''}
    </span>
  );
};
