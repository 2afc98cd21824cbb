import { DecidedAtItemDocument, type DecidedAtItemQuery } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { addCatalogue, lazyPart, type SlotProps } from '@parley/ui';
import { type ComponentType, Suspense } from 'react';
import { decisionsCatalogue } from '../catalogue';
import { useDecidedInRoom } from './use-decided-in-room';

/** What happens in the room is told; what happens elsewhere, a text adopted under silence, is asked for. */
const EVERY_MS = 30_000;

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;
const part = <Props extends object>(load: Load<Props>): ComponentType<Props> =>
  lazyPart(async () => (await Promise.all([load(), addCatalogue(decisionsCatalogue)]))[0]);

const PollsAtItem = part(() => import('./polls-at-item'));
const StrawsOfItem = part(() => import('../straw/straws-of-item'));
const OpenAtItem = part(() => import('./open-at-item'));
const SilenceItem = part(async () => ({ default: (await import('../silences/silence-item')).SilenceItem }));

type Item = Extract<NonNullable<DecidedAtItemQuery['node']>, { readonly __typename: 'AgendaItem' }>;

const runs = ({ state }: { readonly state: string }): boolean =>
  state === 'PROPOSED' || state === 'UNDER_SILENCE';

const hasSilences = ({ kind, papers, session: { silences } }: Item, waiting: number): boolean =>
  silences.some(runs) ||
  papers.some(({ current }) => current?.silences.some(runs) === true) ||
  (kind === 'SILENCE_REPORT' && waiting > 0);

interface Shown {
  readonly polls: boolean;
  readonly straws: boolean;
  readonly silences: boolean;
  readonly mayOpen: boolean;
}

const shownAt = (item: Item, { silences, viewerCanOpenPolls, viewer }: DecidedAtItemQuery): Shown => {
  const goesOn = item.state !== 'CLOSED';
  const mayAsk = viewer?.viewerCan.openStrawPolls === true;
  return {
    polls: item.polls.length > 0,
    straws: item.strawPolls.length > 0 || (goesOn && mayAsk),
    silences: hasSilences(item, silences.totalCount),
    mayOpen: goesOn && viewerCanOpenPolls,
  };
};

/**
 * With the item that the room shows: its polls and straw polls, what is under silence, and for the chair opening them. Small by itself;
 * what there is to show loads when there is something.
 */
const ItemDoor = ({ sessionId, itemId }: SlotProps['item']) => {
  const { data, refetch } = useLiveQuery(DecidedAtItemDocument, {
    variables: { id: itemId },
    everyMs: EVERY_MS,
  });
  useDecidedInRoom(refetch);
  const item = data?.node?.__typename === 'AgendaItem' ? data.node : null;
  if (data === undefined || item === null) return null;
  const { polls, straws, silences, mayOpen } = shownAt(item, data);
  // Each in a boundary of its own: one that comes does not hide what is there.
  return (
    <>
      <Suspense>{polls && <PollsAtItem itemId={itemId} />}</Suspense>
      <Suspense>{mayOpen && <OpenAtItem key={itemId} itemId={itemId} onOpened={refetch} />}</Suspense>
      <Suspense>{straws && <StrawsOfItem itemId={itemId} />}</Suspense>
      <Suspense>{silences && <SilenceItem sessionId={sessionId} itemId={itemId} />}</Suspense>
    </>
  );
};

export default ItemDoor;
