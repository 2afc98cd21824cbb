import { describe, expect, it } from '@jest/globals';
import type { RoomEvent } from '@parley/api-client';
import { globalId } from '@parley/kernel';
import type { ShowSheet } from '@parley/rooms/model';
import type { Shown } from './shown';
import { watchShow } from './watch-show';

const KEY = '11111111-1111-4111-8111-111111111111';
const ITEM = '22222222-2222-4222-8222-222222222222';

const sheet = (more: Partial<ShowSheet> = {}): ShowSheet => ({
  key: KEY,
  itemKey: ITEM,
  question: null,
  seats: ['FRA', 'JPN'],
  askedAt: '2026-12-08T12:00:00Z',
  closedAt: null,
  positions: [],
  ...more,
});
const open = (more: Partial<ShowSheet> = {}): Shown => ({
  show: sheet(more),
  canAsk: false,
  canShow: true,
  canClose: false,
});
const event = (type: string, data: Record<string, unknown>): RoomEvent => ({
  cursor: '1',
  type,
  at: '2026-12-08T12:01:00Z',
  subjectId: globalId('ShowOfPositions', KEY),
  sessionId: null,
  delegation: null,
  retracted: false,
  data: { itemKey: ITEM, ...data },
});
const japanAgrees = event('positions.shown', {
  position: { delegation: 'JPN', position: 'AGREE', shownAt: '2026-12-08T12:01:00Z' },
});

/** A panel whose server and room the spec plays. */
const setUp = () => {
  let hear: (heard: RoomEvent) => void = () => undefined;
  const answers: ((shown: Shown) => void)[] = [];
  const screens: Shown[] = [];
  let changed: () => void = () => undefined;
  const stop = watchShow(
    {
      itemKey: ITEM,
      read: () =>
        new Promise((resolve) => {
          answers.push(resolve);
          changed();
        }),
      hear: (listener) => {
        hear = listener;
        return () => (hear = () => undefined);
      },
      pace: { first: () => 0, gap: 0, retry: 0 },
    },
    (shown) => {
      screens.push(shown);
      changed();
    },
  );
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise<void>((resolve) => (changed = resolve));
  };
  return { tell: (heard: RoomEvent) => hear(heard), answers, screens, until, stop };
};

describe('the positions on a screen', () => {
  it('hold what came while they were read', async () => {
    const { tell, answers, screens, until, stop } = setUp();
    await until(() => answers.length === 1);
    tell(japanAgrees);
    answers[0]?.(open());
    await until(() => screens.length > 0);
    expect(screens.at(-1)?.show?.positions).toMatchObject([{ delegation: 'JPN', position: 'AGREE' }]);
    stop();
  });

  it('follow each seat at once without asking the server, and offer nothing once they are closed', async () => {
    const { tell, answers, screens, until, stop } = setUp();
    await until(() => answers.length === 1);
    answers[0]?.(open());
    await until(() => screens.length > 0);
    tell(japanAgrees);
    expect(screens.at(-1)?.show?.positions).toHaveLength(1);
    expect(answers).toHaveLength(1);
    tell(event('positions.closed', { closedAt: '2026-12-08T12:02:00Z' }));
    expect(screens.at(-1)).toMatchObject({ canShow: false, show: { closedAt: '2026-12-08T12:02:00Z' } });
    await until(() => answers.length === 2);
    stop();
  });
});
