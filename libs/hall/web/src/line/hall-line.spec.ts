import { describe, expect, it } from '@jest/globals';
import type { HallFrame } from '@parley/rooms/model';
import { HallLine, type LineSocket } from './hall-line';

const NOON = Date.parse('2026-02-03T12:00:00.000Z');

const frame = (title = 'Consultations'): HallFrame => ({
  serverNow: new Date(NOON).toISOString(),
  label: {
    classification: 'UNCLASSIFIED',
    banner: { en: 'APP UNCLASSIFIED', fr: 'APP SANS CLASSIFICATION' },
  },
  session: {
    title,
    state: 'OPEN',
    startsAt: new Date(NOON).toISOString(),
    timeZone: 'Europe/Brussels',
    closedAt: null,
    suspension: null,
  },
  agenda: { adopted: true, lines: [] },
  item: null,
  floor: null,
  show: null,
});

const setUp = () => {
  const clock = { steady: 0, wall: 5_000_000 };
  const said = new Map<string, () => void>();
  const tries: string[] = [];
  const waiting: { work: () => void; ms: number }[] = [];
  let onFrame: (shown: HallFrame) => void = () => undefined;
  let onLost: (byServer: boolean) => void = () => undefined;
  let onRefused: (reason: string, retries: boolean) => void = () => undefined;
  const socket: LineSocket = {
    connect: () => void tries.push('connect'),
    disconnect: () => void tries.push('disconnect'),
    on: (event, listener) => void said.set(event, listener),
    onFrame: (listener) => (onFrame = listener),
    onLost: (listener) => (onLost = listener),
    onRefused: (listener) => (onRefused = listener),
  };
  const line = new HallLine(socket, {
    steady: () => clock.steady,
    wall: () => clock.wall,
    later: (work, ms) => void waiting.push({ work, ms }),
  });
  line.open();
  return {
    line,
    tries,
    waiting,
    say: (event: string) => said.get(event)?.(),
    show: (shown = frame()) => onFrame(shown),
    lose: (byServer = false) => onLost(byServer),
    refuse: (reason: string, retries = false) => onRefused(reason, retries),
    /** Lets so many seconds go by, with a look in each. */
    pass: (seconds: number) => {
      for (let n = 0; n < seconds; n += 1) {
        clock.steady += 1_000;
        clock.wall += 1_000;
        line.look();
      }
    },
    sleep: (seconds: number) => {
      clock.wall += seconds * 1_000;
      line.look();
    },
  };
};

describe('the line of a screen in the hall', () => {
  it('is live with the first frame, and runs by the forum’s time', () => {
    const { line, show, pass } = setUp();
    expect(line.state.status).toBe('connecting');
    show();
    expect(line.state).toEqual({ status: 'live', frame: frame() });
    pass(7);
    expect(line.now()).toBe(NOON + 7_000);
  });

  it('stays live as long as the forum is heard, and is lost when it is not: then it is opened anew', () => {
    const { line, show, say, pass, tries } = setUp();
    show();
    for (let n = 0; n < 5; n += 1) {
      pass(8);
      say('beat');
    }
    expect(line.state.status).toBe('live');
    pass(11);
    expect(line.state.status).toBe('lost');
    expect(tries).toEqual(['connect', 'disconnect', 'connect']);
  });

  it('lets what was shown last stand for a while, marked as lost, and no longer', () => {
    const { line, show, lose, pass } = setUp();
    show();
    lose();
    pass(10);
    expect(line.state).toEqual({ status: 'lost', frame: frame() });
    pass(6);
    expect(line.state).toEqual({ status: 'lost', frame: null });
    show(frame('Later'));
    expect(line.state).toMatchObject({ status: 'live', frame: { session: { title: 'Later' } } });
  });

  it('shows nothing of before a sleep, and opens the line anew', () => {
    const { line, show, sleep, tries } = setUp();
    show();
    sleep(3_600);
    expect(line.state).toEqual({ status: 'lost', frame: null });
    expect(tries).toEqual(['connect', 'disconnect', 'connect']);
  });

  it('tries for ever, ever more seldom, when the forum turns it away for now', () => {
    const { line, refuse, waiting, tries } = setUp();
    for (let n = 0; n < 7; n += 1) {
      refuse('UNAVAILABLE');
      waiting[n]?.work();
    }
    expect(waiting.map(({ ms }) => ms)).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000]);
    expect(tries).toHaveLength(8);
    expect(line.state.status).toBe('connecting');
  });

  it('leaves trying to the socket where it does so itself, and tries when the server has closed it', () => {
    const { refuse, show, lose, waiting } = setUp();
    refuse('timeout', true);
    expect(waiting).toEqual([]);
    show();
    lose(true);
    expect(waiting).toHaveLength(1);
  });

  it('ends for good when the link is withdrawn, or opens nothing', () => {
    for (const ending of ['ended', 'refused'] as const) {
      const { line, show, say, refuse, lose, waiting, pass } = setUp();
      if (ending === 'ended') {
        show();
        say('ended');
        lose(true);
      } else refuse('UNAUTHENTICATED');
      pass(60);
      expect([line.state, waiting]).toEqual([{ status: 'ended', frame: null }, []]);
    }
  });

  it('is cleared when the forum says so', () => {
    const { line, show, say } = setUp();
    show();
    say('cleared');
    expect(line.state).toEqual({ status: 'live', frame: null });
  });
});
