import type { RoomEvent } from '@parley/api-client';
import { coalesce, type Pace } from '../room/coalesce';
import { applyToShown, changesAbilities, type Shown } from './shown';

export interface ShowSource {
  readonly itemKey: string;
  readonly read: () => Promise<Shown>;
  readonly hear: (listener: (event: RoomEvent) => void) => () => void;
  readonly pace?: Pace;
}

/** Spread over a while, so that all screens of a room do not ask in the same moment. */
const PACE: Pace = { first: () => 40 + Math.random() * 200, gap: 500, retry: 2_000 };

/** Reads the positions on an item, changes them at once by what the server tells, and asks again what may be done. */
export const watchShow = (
  { itemKey, read, hear, pace = PACE }: ShowSource,
  tell: (shown: Shown) => void,
): (() => void) => {
  let shown: Shown | undefined;
  let meanwhile: RoomEvent[] | null = null;
  const set = (next: Shown): void => {
    shown = next;
    tell(next);
  };
  const reading = coalesce(async () => {
    meanwhile = [];
    try {
      const answer = await read();
      set(meanwhile.reduce((state, event) => applyToShown(state, itemKey, event), answer));
    } finally {
      meanwhile = null;
    }
  }, pace);
  const deaf = hear((event) => {
    meanwhile?.push(event);
    if (shown !== undefined) set(applyToShown(shown, itemKey, event));
    if (changesAbilities(event)) reading.ask();
  });
  reading.ask(true);
  return () => {
    deaf();
    reading.stop();
  };
};
