import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useViewer } from '@parley/delegations/web';
import { Loading, Panel, PanelBody, SeatChip } from '@parley/ui';
import { OnBehalf } from '../item/history-panel';
import { useRoomContext } from '../room/room-context';
import type { Request } from '../room/room-page';
import { useRoomWords } from '../wording/use-room-words';
import { ListSettings } from './list-settings';
import { OwnButtons } from './own-buttons';
import styles from './floor.module.css';

/** The list of speakers in the order in which they will speak, and what this person may do about it. */
export const QueuePanel = () => {
  const { t } = useLingui();
  const { item, speakers } = useRoomContext();
  if (item === undefined) return null;
  return (
    <Panel title={t`List of speakers`} aside={<Openness />}>
      {speakers === undefined ? <Loading /> : <Waiting waiting={speakers.waiting} />}
      <OwnButtons />
      <ListSettings />
    </Panel>
  );
};

const Openness = () => {
  const { speakers } = useRoomContext();
  if (speakers === undefined) return null;
  return (
    <span className={styles.openness} data-open={speakers.open || undefined}>
      {speakers.open ? <Trans>open</Trans> : <Trans>closed</Trans>}
    </span>
  );
};

const Waiting = ({ waiting }: { readonly waiting: readonly Request[] }) => {
  if (waiting.length === 0)
    return (
      <PanelBody>
        <p className="muted">
          <Trans>Nobody is waiting.</Trans>
        </p>
      </PanelBody>
    );
  return (
    <ol className={styles.queue}>
      {waiting.map((request, at) => (
        <Turn key={request.id} request={request} first={at === 0} />
      ))}
    </ol>
  );
};

interface TurnProps {
  readonly request: Request;
  readonly first: boolean;
}

const Turn = ({ request, first }: TurnProps) => {
  const words = useRoomWords();
  const own = useViewer().person?.delegation?.code === request.delegation.code;
  const { delegation, kind } = request;
  return (
    <li className={styles.turn} data-kind={kind}>
      <span aria-hidden="true">
        <SeatChip seat={delegation} mine={own} />
      </span>
      <span className={styles.name}>
        {own ? (
          <Trans>
            <b>{delegation.name}</b> · you
          </Trans>
        ) : (
          delegation.name
        )}
        <OnBehalf request={request} />
        {kind !== 'STATEMENT' && <span className={styles.kind}>{words.request(kind)}</span>}
      </span>
      <Rule request={request} first={first} own={own} />
    </li>
  );
};

interface RuleProps extends TurnProps {
  readonly own: boolean;
}

/** The chair's controls of one who waits. */
const Rule = ({ request, first, own }: RuleProps) => {
  const { t } = useLingui();
  const { store, state, speakers, item } = useRoomContext();
  if (speakers?.viewerCan.run !== true) return null;
  const { name } = request.delegation;
  const pending = state.pending.some(({ about }) => about === request.id);
  return (
    <span className={styles.rule}>
      {item?.state === 'OPEN' && (
        <Button
          size="compact-sm"
          variant={first ? 'filled' : 'default'}
          disabled={pending}
          aria-label={t`Give the floor to ${name}`}
          onClick={() => void store.act('floor:give', { id: request.id }, request.id)}
        >
          <Trans>Give</Trans>
          {first && <kbd aria-hidden="true">n</kbd>}
        </Button>
      )}
      {request.viewerCanWithdraw && !own && (
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={pending}
          aria-label={t`Decline the request of ${name}`}
          onClick={() => void store.act('floor:withdraw', { id: request.id }, request.id)}
        >
          <Trans>Decline</Trans>
        </Button>
      )}
    </span>
  );
};
