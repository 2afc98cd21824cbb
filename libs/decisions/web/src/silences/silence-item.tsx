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
import { useDecidedInRoom } from '../room/use-decided-in-room';
import { SilenceActs } from './silence-acts';
import { SilenceRow } from './silence-row';
import styles from './silences.module.css';

/** What happens in the room is told; what was put under silence outside it is asked for. */
const EVERY_MS = 30_000;

interface ItemProps {
  readonly sessionId: string;
  readonly itemId: string;
}

/** In the room: what is proposed or under silence with this item, whether its text’s silence was broken, and under the report of decisions what waits to be announced. */
export const SilenceItem = ({ sessionId, itemId }: ItemProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data, refetch } = useLiveQuery(SilencesOfItemDocument, {
    variables: { id: itemId, language },
    everyMs: EVERY_MS,
  });
  useDecidedInRoom(refetch);
  const { running, broken, waiting } = atItem(data);
  if (running.length + broken.length + waiting.length === 0) return null;
  return (
    <section aria-label={t`Silence procedures`}>
      <ul className={styles.rows}>
        {running.map((silence) => (
          <SilenceRow key={silence.id} silence={silence}>
            <SilenceActs silence={silence} onDone={refetch} />
            <SayNothing silence={silence} />
          </SilenceRow>
        ))}
        {broken.map((silence) => (
          <SilenceRow key={silence.id} silence={silence} />
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

/** What it means to say nothing, to whoever could speak. */
const SayNothing = ({ silence: { viewerCan, state } }: { readonly silence: SilenceLineFragment }) => {
  if (!viewerCan.break && !viewerCan.object) return null;
  return (
    <p className={`muted small ${styles.whole}`}>
      {state === 'PROPOSED' ? (
        <Trans>Say nothing, and your delegation does not object to the procedure.</Trans>
      ) : (
        <Trans>Say nothing until the expiry, and your delegation agrees to the text.</Trans>
      )}
    </p>
  );
};

interface AtItem {
  readonly running: readonly SilenceLineFragment[];
  /** Broken on the text as it stands, and not taken up again. */
  readonly broken: readonly SilenceLineFragment[];
  readonly waiting: readonly SilenceLineFragment[];
}

const atItem = (data: SilencesOfItemQuery | undefined): AtItem => {
  const item = data?.node?.__typename === 'AgendaItem' ? data.node : null;
  if (data === undefined || item === null) return { running: [], broken: [], waiting: [] };
  const onTexts = item.papers.flatMap(({ current }) => current?.silences ?? []);
  const last = item.papers.flatMap(({ current }) => current?.silences.slice(0, 1) ?? []);
  const all = [...item.session.silences, ...onTexts];
  const known = all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
  return {
    running: known.filter(({ state }) => state === 'PROPOSED' || state === 'UNDER_SILENCE'),
    broken: last.filter(({ state }) => state === 'BROKEN'),
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
