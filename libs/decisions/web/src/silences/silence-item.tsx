import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  AnnounceSilenceDocument,
  SilencesOfItemDocument,
  type SilencesOfItemQuery,
  type SilenceLineFragment,
  useAction,
} from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { RefusalAlert, useLocale } from '@parley/ui';
import { SilenceActs } from './silence-acts';
import { SilenceRow } from './silence-row';
import styles from './silences.module.css';

const EVERY_MS = 5_000;

interface ItemProps {
  readonly sessionId: string;
  readonly itemId: string;
}

/** In the room: what is proposed at the table, and under the report of decisions what waits to be announced. */
export const SilenceItem = ({ sessionId, itemId }: ItemProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data, refetch } = useLiveQuery(SilencesOfItemDocument, {
    variables: { id: itemId, language },
    everyMs: EVERY_MS,
  });
  const { proposed, waiting } = atItem(data);
  if (proposed.length === 0 && waiting.length === 0) return null;
  return (
    <section aria-label={t`Silence procedures`}>
      <ul className={styles.rows}>
        {proposed.map((silence) => (
          <SilenceRow key={silence.id} silence={silence}>
            <SilenceActs silence={silence} onDone={refetch} />
          </SilenceRow>
        ))}
        {waiting.map((silence) => (
          <SilenceRow key={silence.id} silence={silence}>
            <Announce silence={silence} sessionId={sessionId} itemId={itemId} onDone={refetch} />
          </SilenceRow>
        ))}
      </ul>
    </section>
  );
};

interface AtItem {
  readonly proposed: readonly SilenceLineFragment[];
  readonly waiting: readonly SilenceLineFragment[];
}

const atItem = (data: SilencesOfItemQuery | undefined): AtItem => {
  const item = data?.node?.__typename === 'AgendaItem' ? data.node : null;
  if (data === undefined || item === null) return { proposed: [], waiting: [] };
  return {
    proposed: item.session.silences.filter(({ state }) => state === 'PROPOSED'),
    waiting: item.kind === 'SILENCE_REPORT' ? data.silences.nodes : [],
  };
};

interface AnnounceProps extends ItemProps {
  readonly silence: SilenceLineFragment;
  readonly onDone: () => void;
}

const Announce = ({ silence, sessionId, itemId, onDone }: AnnounceProps) => {
  const [announce, { pending, outcome }] = useAction(AnnounceSilenceDocument);
  if (!silence.viewerCan.announce) return null;
  const act = async () => {
    const { kind } = await announce({ id: silence.id, sessionId, agendaItemId: itemId });
    if (kind === 'done') onDone();
  };
  return (
    <div className={styles.buttons}>
      <Button loading={pending} onClick={() => void act()}>
        <Trans>Announce the adoption</Trans>
      </Button>
      <RefusalAlert outcome={outcome} />
    </div>
  );
};
