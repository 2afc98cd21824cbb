import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useViewer } from '@parley/delegations/web';
import { PanelBody, SeatChip } from '@parley/ui';
import { type KeyboardEvent, useState } from 'react';
import { OnBehalf } from '../item/history-panel';
import { useRoomContext } from '../room/room-context';
import type { Request } from '../room/room-page';
import { useRoomWords } from '../wording/use-room-words';
import { nextOf } from './floor-command';
import { TurnActs } from './turn-acts';
import { useWaits } from './use-floor-times';
import { gripId, type Ordering, useOrdering } from './use-ordering';
import styles from './floor.module.css';
import tools from './floor-tools.module.css';

/** Those who wait, in speaking order; the chair moves them by dragging or by Alt and an arrow. */
export const WaitingList = ({ waiting }: { readonly waiting: readonly Request[] }) => {
  const waits = useWaits();
  const ordering = useOrdering(waiting);
  const [dragged, drag] = useState<string | null>(null);
  if (waiting.length === 0)
    return (
      <PanelBody>
        <p className="muted">
          <Trans>Nobody is waiting.</Trans>
        </p>
      </PanelBody>
    );
  const drop = (at: number) => {
    if (dragged !== null) ordering.move(dragged, at);
    drag(null);
  };
  return (
    <ol className={styles.queue}>
      {ordering.shown.map((request, at) => (
        <li
          key={request.id}
          className={styles.turn}
          data-kind={request.kind}
          data-ordered={ordering.may || undefined}
          draggable={ordering.may}
          onDragStart={() => drag(request.id)}
          onDragEnd={() => drag(null)}
          onDragOver={(event) => dragged !== null && event.preventDefault()}
          onDrop={() => drop(at)}
        >
          {ordering.may && <Grip request={request} at={at} of={waiting.length} ordering={ordering} />}
          <Turn request={request} wait={waits(request)} />
        </li>
      ))}
    </ol>
  );
};

interface GripProps {
  readonly request: Request;
  readonly at: number;
  readonly of: number;
  readonly ordering: Ordering;
}

const Grip = ({ request, at, of, ordering }: GripProps) => {
  const { t } = useLingui();
  const { name } = request.delegation;
  const place = at + 1;
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    ordering.step(request.id, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <button
      type="button"
      id={gripId(request.id)}
      className={tools.grip}
      aria-label={t`Move ${name}, ${place} of ${of}: Alt and arrow up or down`}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onKeyDown={press}
    >
      ⠿
    </button>
  );
};

interface TurnProps {
  readonly request: Request;
  readonly wait: number | null;
}

const Turn = ({ request, wait }: TurnProps) => {
  const words = useRoomWords();
  const own = useViewer().person?.delegation?.code === request.delegation.code;
  const { delegation, kind, inTour } = request;
  return (
    <>
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
        {inTour && (
          <span className={styles.kind}>
            <Trans>Tour</Trans>
          </span>
        )}
        <Wait seconds={wait} />
      </span>
      <span className={styles.rule}>
        <TurnActs request={request} own={own} />
        <Rule request={request} own={own} />
      </span>
    </>
  );
};

/** How long it will be, to the minute: more would say more than is known. */
const Wait = ({ seconds }: { readonly seconds: number | null }) => {
  if (seconds === null || seconds < 30) return null;
  const minutes = Math.round(seconds / 60) || 1;
  return (
    <span className={tools.wait}>
      <Trans>in about {minutes} min</Trans>
    </span>
  );
};

/** The chair's controls of one who waits. */
const Rule = ({ request, own }: { readonly request: Request; readonly own: boolean }) => {
  const { t } = useLingui();
  const { store, state, speakers } = useRoomContext();
  if (speakers?.viewerCan.run !== true) return null;
  const { name } = request.delegation;
  const first = nextOf(speakers)?.id === request.id;
  const pending = state.pending.some(({ about }) => about === request.id);
  return (
    <>
      {request.viewerCan.give && (
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
      {request.viewerCanWithdraw && !own && !request.inTour && (
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
    </>
  );
};
