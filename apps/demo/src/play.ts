import { AGENDA, type PlayedItem } from './agenda';
import type { Delegate } from './delegate';
import { closeItem, openItem, type StandingItem, waiting } from './session';

type Say = (line: string) => void;

const giveTheFloor = async (chair: Delegate, item: StandingItem, say: Say): Promise<void> => {
  for (const request of await waiting(chair.api, item.id)) {
    await chair.send('floor:give', { id: request.id });
    say(`      ${request.delegation.name} has the floor`);
    await chair.send('floor:end', { id: request.id });
  }
};

/** Requests arrive at the same time, as they do; the server puts them in order. */
const askForTheFloor = (speakers: readonly Delegate[], item: StandingItem): Promise<unknown> =>
  Promise.all(
    speakers.map((delegate) =>
      delegate.send('floor:request', {
        agendaItemId: item.id,
        kind: 'STATEMENT',
        clientMutationId: `${item.id}-${delegate.code}`,
      }),
    ),
  );

const turnOf = (delegates: readonly Delegate[], index: number, count: number): Delegate[] =>
  Array.from({ length: count }, (_, n) => delegates[(index * 9 + n * 5) % delegates.length]).filter(
    (delegate): delegate is Delegate => delegate !== undefined,
  );

/** One item from opening to outcome. In the third, a delegation loses its connection and comes back. */
const playItem = async (
  chair: Delegate,
  delegates: readonly Delegate[],
  item: StandingItem,
  played: PlayedItem,
  index: number,
  say: Say,
): Promise<void> => {
  await openItem(chair.api, item.id);
  say(`  ${item.number}. ${played.title}`);
  const speakers = turnOf(delegates, index, played.speakers);
  const lost = index === 2 ? delegates.find((delegate) => !speakers.includes(delegate)) : undefined;
  lost?.drop();
  if (lost) say(`      ${lost.code} loses its connection`);
  await askForTheFloor(speakers, item);
  await giveTheFloor(chair, item, say);
  if (lost) {
    await lost.join();
    say(`      ${lost.code} is back, and has seen what it missed`);
  }
  await closeItem(chair.api, item.id, played.outcome, played.summary);
  say(`      ${played.outcome}: ${played.summary}`);
};

/** Plays the whole agenda. */
export const play = async (
  chair: Delegate,
  delegates: readonly Delegate[],
  items: readonly StandingItem[],
  say: Say,
): Promise<void> => {
  for (const [index, played] of AGENDA.entries()) {
    const item = items[index];
    if (item !== undefined) await playItem(chair, delegates, item, played, index, say);
  }
};
