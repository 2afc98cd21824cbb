import { BareProvider } from '@parley/ui';
import type { HallLine } from './line/hall-line';
import { HallTools } from './parts/hall-tools';
import { useWakeLock } from './parts/use-wake-lock';
import { useLine } from './line/use-line';
import { Framed } from './views/framed';
import { Waiting } from './views/waiting';
import styles from './hall.module.css';

/** The whole screen in the hall: what the line says, and the few tools of whoever sets it up. `line` is `null` without a link. */
export const HallScreen = ({ line }: { readonly line: HallLine | null }) => {
  useWakeLock();
  return (
    <BareProvider>
      <div className={styles.screen}>
        {line === null ? <Waiting status="ended" /> : <OnLine line={line} />}
        <HallTools />
      </div>
    </BareProvider>
  );
};

const OnLine = ({ line }: { readonly line: HallLine }) => {
  const { status, frame } = useLine(line);
  return frame === null ? (
    <Waiting status={status} />
  ) : (
    <Framed frame={frame} line={line} lost={status === 'lost'} />
  );
};
