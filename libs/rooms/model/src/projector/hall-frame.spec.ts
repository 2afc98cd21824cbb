import { describe, expect, it } from '@jest/globals';
import type { Label } from '@parley/kernel';
import type { ColumnsItem, ColumnsRequest, ColumnsShow, HallColumns } from './hall-columns';
import { hallFrameOf } from './hall-frame-of';

const NOON = '2026-02-03T12:00:00.000Z';
const at = (minutes: number): string => new Date(Date.parse(NOON) + minutes * 60_000).toISOString();

const label: Label = {
  classification: 'RESTRICTED',
  releasableTo: ['JPN', 'KOR'],
  releasableToObservers: false,
  caveats: [],
  tlp: null,
  originator: null,
};

const item = (key: string, more: Partial<ColumnsItem> = {}): ColumnsItem => ({
  key,
  parentKey: null,
  ordinal: key,
  title: key,
  state: 'PENDING',
  plannedSeconds: null,
  runningSince: null,
  elapsedMs: 0,
  ...more,
});

let sequence = 0;
const request = (delegation: string, more: Partial<ColumnsRequest> = {}): ColumnsRequest => {
  sequence += 1;
  return {
    key: `${delegation}${sequence}`,
    itemKey: 'a',
    kind: 'STATEMENT',
    state: 'WAITING',
    delegation,
    onBehalfOf: [],
    inTour: false,
    sequence,
    place: sequence,
    startedAt: null,
    endedAt: null,
    pausedMs: 0,
    interruptedAt: null,
    ...more,
  };
};

const show = (more: Partial<ColumnsShow> = {}): ColumnsShow => ({
  itemKey: 'a',
  question: null,
  seats: ['JPN', 'KOR', 'FRA'],
  closedAt: null,
  positions: [{ delegation: 'KOR', position: 'OBJECT' }],
  ...more,
});

const columns = (more: Partial<HallColumns> = {}): HallColumns => ({
  now: at(30),
  label,
  session: {
    title: 'Consultations',
    state: 'OPEN',
    startsAt: NOON,
    timeZone: 'Europe/Brussels',
    closedAt: null,
    agendaAdoptedAt: null,
    suspendedAt: null,
    suspensionReason: null,
    resumesAt: null,
  },
  items: [item('a', { state: 'OPEN', runningSince: at(10) })],
  lists: [],
  requests: [],
  shows: [],
  ...more,
});

const speaking = (delegation: string, more: Partial<ColumnsRequest> = {}): ColumnsRequest =>
  request(delegation, { state: 'SPEAKING', startedAt: at(20), ...more });

describe('the marking in the hall', () => {
  it('is in both languages', () => {
    expect(hallFrameOf(columns()).label).toEqual({
      classification: 'RESTRICTED',
      banner: {
        en: 'APP RESTRICTED Releasable to Japan, Republic of Korea',
        fr: 'APP DIFFUSION RESTREINTE Communicable à Japon, République de Corée',
      },
    });
  });
});

describe('the item in the hall', () => {
  it('is the deepest open one, else one that is suspended, else none', () => {
    const shown = (items: readonly ColumnsItem[]) => hallFrameOf(columns({ items })).item?.number;
    const inner = item('b', { parentKey: 'a', state: 'OPEN' });
    expect(shown([item('a', { state: 'OPEN' }), inner])).toBe('1(a)');
    expect(shown([item('a', { state: 'OPEN' }), item('c', { state: 'SUSPENDED' })])).toBe('1');
    expect(shown([item('a', { state: 'CLOSED' }), item('c', { state: 'SUSPENDED' })])).toBe('2');
    expect(shown([item('a', { state: 'CLOSED' }), item('c')])).toBeUndefined();
  });

  it('is numbered among those that are there; one that was withdrawn is none of them', () => {
    const items = [
      item('a', { state: 'CLOSED' }),
      item('b', { state: 'WITHDRAWN' }),
      item('c', { state: 'OPEN' }),
    ];
    const { agenda } = hallFrameOf(columns({ items }));
    expect(agenda.lines.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 a', '2 c']);
  });

  it('has no floor and no show while there is none', () => {
    const { floor, show: none } = hallFrameOf(
      columns({ items: [item('a', { state: 'CLOSED' })], requests: [speaking('JPN')], shows: [show()] }),
    );
    expect([floor, none]).toEqual([null, null]);
  });
});

describe('the floor in the hall', () => {
  const floorOf = (requests: readonly ColumnsRequest[], lists: HallColumns['lists'] = []) =>
    hallFrameOf(columns({ requests, lists })).floor;

  it('names three who come next and counts the others', () => {
    const floor = floorOf(['JPN', 'KOR', 'FRA', 'NOR', 'AUS'].map((code) => request(code)));
    expect(floor?.next.map(({ seat }) => seat.code)).toEqual(['JPN', 'KOR', 'FRA']);
    expect(floor).toMatchObject({ speaker: null, more: 2, open: true });
  });

  it('puts whoever was interrupted between the points of order and the queue', () => {
    const interrupted = speaking('JPN', { interruptedAt: at(25) });
    const floor = floorOf([
      request('KOR'),
      interrupted,
      request('NOR', { kind: 'POINT_OF_ORDER' }),
      speaking('FRA', { kind: 'POINT_OF_ORDER', startedAt: at(25) }),
    ]);
    expect(floor?.speaker).toMatchObject({
      seat: { code: 'FRA' },
      kind: 'POINT_OF_ORDER',
      limitSeconds: null,
    });
    expect(floor?.next.map(({ seat, resumes }) => [seat.code, resumes])).toEqual([
      ['NOR', false],
      ['JPN', true],
      ['KOR', false],
    ]);
  });

  it('has the speaker’s limit: the chair’s, a reply’s, and what is left to the delegation', () => {
    const list = { itemKey: 'a', open: true, speakingSeconds: 180, delegationSeconds: 300, pausedAt: at(26) };
    const spoken = request('JPN', { state: 'SPOKEN', startedAt: at(12), endedAt: at(16) });
    expect(floorOf([speaking('KOR')], [list])?.speaker).toMatchObject({
      limitSeconds: 180,
      standsSince: at(26),
    });
    expect(floorOf([spoken, speaking('JPN')], [list])?.speaker?.limitSeconds).toBe(60);
    expect(floorOf([speaking('JPN', { kind: 'RIGHT_OF_REPLY' })])?.speaker?.limitSeconds).toBe(600);
  });

  it('takes nothing of another item', () => {
    expect(floorOf([speaking('JPN', { itemKey: 'b' }), request('KOR', { itemKey: 'b' })])).toMatchObject({
      speaker: null,
      next: [],
    });
  });
});

describe('a show of positions in the hall', () => {
  const shownWith = (more: Partial<HallColumns>) => hallFrameOf(columns(more)).show;

  it('has the positions that were shown, and who has not said', () => {
    const shown = shownWith({ shows: [show()] });
    expect(shown?.groups.map(({ position, seats }) => [position, seats.map(({ code }) => code)])).toEqual([
      ['OBJECT', ['KOR']],
    ]);
    expect(shown?.silent.map(({ code }) => code)).toEqual(['FRA', 'JPN']);
  });

  it('stays when it is closed, until somebody takes the floor after it', () => {
    const shows = [show({ closedAt: at(25) })];
    expect(shownWith({ shows, requests: [speaking('JPN')] })?.closed).toBe(true);
    expect(shownWith({ shows, requests: [speaking('JPN', { startedAt: at(26) })] })).toBeNull();
  });
});

describe('a suspension in the hall', () => {
  it('comes with its reason and when the session goes on', () => {
    const { session } = columns();
    const suspended = { ...session, suspendedAt: at(20), suspensionReason: 'Lunch', resumesAt: at(60) };
    expect(hallFrameOf(columns({ session: suspended })).session.suspension).toEqual({
      reason: 'Lunch',
      resumesAt: at(60),
    });
    expect(hallFrameOf(columns()).session.suspension).toBeNull();
  });
});
