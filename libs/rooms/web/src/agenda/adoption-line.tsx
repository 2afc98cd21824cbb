import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { clockTime, exactTime, lazyPart, useLocale, useReaderZone } from '@parley/ui';
import { Suspense, useState } from 'react';
import { useRoomContext } from '../room/room-context';
import styles from './agenda.module.css';

/** Loaded when the chair has the agenda adopted. */
const AdoptDialog = lazyPart(async () => ({ default: (await import('./adopt-dialog')).AdoptDialog }));

/** Whether the agenda is provisional or adopted, and for the chair the way to have it adopted. */
export const AdoptionLine = () => {
  const { page } = useRoomContext();
  const [asking, ask] = useState(false);
  return (
    <div className={styles.adoption}>
      {page.agendaAdoptedAt === null ? (
        <span>
          <Trans>Provisional agenda</Trans>
        </span>
      ) : (
        <Adopted at={page.agendaAdoptedAt} />
      )}
      {page.viewerCan.adoptAgenda && (
        <Button variant="default" size="compact-sm" onClick={() => ask(true)}>
          <Trans>Adopt the agenda…</Trans>
        </Button>
      )}
      {asking && (
        <Suspense>
          <AdoptDialog onClose={() => ask(false)} />
        </Suspense>
      )}
    </div>
  );
};

const Adopted = ({ at }: { readonly at: string }) => {
  const { locale } = useLocale();
  const zone = useReaderZone();
  const instant = new Date(at);
  const time = (
    <time dateTime={at} title={exactTime(instant, zone, locale)}>
      {clockTime(instant, zone, locale)}
    </time>
  );
  return (
    <span>
      <Trans>Adopted at {time}</Trans>
    </span>
  );
};
