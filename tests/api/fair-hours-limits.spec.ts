import { describe, expect, it } from '@jest/globals';
import { codesOf, Secretariat, startForum } from '@parley/testkit';
import { EFFECT, effectFor, SUGGEST, suggestedTo, WEEK } from './support/fair-hours';

const forum = await startForum();
const officer = await forum.person('officer@secretariat.example');
const head = await forum.person('head@jpn.example');
const secretariat = new Secretariat(forum);

const suggested = (search: object) => suggestedTo(officer, search);
const effectOf = (startsAt: string, more: object = {}) => effectFor(officer, startsAt, more);

describe('what stands in the way', () => {
  const at = '2031-03-05T12:00:00Z';
  const week = {
    ...WEEK,
    format: 'NAMED',
    named: ['BEL', 'JPN'],
    from: '2031-03-03',
    to: '2031-03-07',
    first: 50,
  };
  const subject = { format: 'NAMED', named: ['BEL', 'JPN'] };

  it('a blackout day of a seat: no slot touches it in the seat’s own time', async () => {
    expect((await effectOf(at, subject)).excluded).toEqual([]);
    const off = await head.does<{ id: string }>('addDayOff', {
      input: { kind: 'BLACKOUT', from: '2031-03-05', to: '2031-03-05', name: 'Diet session' },
    });
    const { excluded } = await effectOf(at, subject);
    expect(excluded).toEqual([
      { kind: 'BLACKOUT', delegations: [{ code: 'JPN' }], explanation: 'Not available: Japan.' },
    ]);
    const days = (await suggested(week)).flatMap(({ seats }) =>
      seats
        .filter(({ delegation }) => delegation.code === 'JPN')
        .map(({ localStart }) => localStart.slice(0, 10)),
    );
    expect(days.length).toBeGreaterThan(0);
    expect(days).not.toContain('2031-03-05');
    await head.does('withdrawDayOff', { id: off.id });
    expect((await effectOf(at, subject)).excluded).toEqual([]);
  });

  it('a holiday that the secretariat entered for some delegations', async () => {
    const off = await officer.does<{ id: string }>('addDayOff', {
      input: {
        kind: 'HOLIDAY',
        delegations: ['NLD', 'BEL'],
        from: '2031-03-05',
        to: '2031-03-06',
        name: 'Holiday',
      },
    });
    const { excluded } = await effectOf(at, subject);
    expect(excluded).toMatchObject([{ kind: 'HOLIDAY', delegations: [{ code: 'BEL' }] }]);
    await officer.does('withdrawDayOff', { id: off.id });
  });

  it('another session of the same seats, of which no title is told', async () => {
    await secretariat.scheduled({
      title: 'Telltale',
      format: 'NAMED',
      named: ['JPN', 'KOR'],
      startsAt: '2031-03-05T13:00:00Z',
      endsAt: '2031-03-05T14:30:00Z',
    });
    const { excluded } = await effectOf(at, subject);
    expect(excluded).toMatchObject([{ kind: 'OTHER_SESSION', delegations: [{ code: 'JPN' }] }]);
    expect(JSON.stringify(excluded)).not.toContain('Telltale');
    expect((await effectOf('2031-03-05T11:00:00Z', subject)).excluded).toEqual([]);
    const starts = (await suggested(week)).map(({ startsAt }) => Date.parse(startsAt));
    const [from, to] = [Date.parse('2031-03-05T13:00:00Z'), Date.parse('2031-03-05T14:30:00Z')];
    expect(starts.filter((start) => start < to && start + 7_200_000 > from)).toEqual([]);
  });

  it('a session that the officer may not see counts for nothing, in the history as in the way', async () => {
    const before = await effectOf('2031-04-09T16:00:00Z', subject);
    await forum.sql(
      `insert into session (id, title, state, format, participants, purpose, starts_at, ends_at, time_zone, declared, level, observers, caveats)
       select gen_random_uuid(), 'Beyond', 'CONVENED', 'NAMED', '{BEL,JPN}', 'INFORM', at, at + interval '2 hours', 'UTC', declared, 3, false, '{NOBODY}'
       from (select declared from session limit 1) d, (values ('2031-04-09T16:00Z'::timestamptz), ('2031-04-08T16:00Z')) t(at)`,
    );
    expect(await effectOf('2031-04-09T16:00:00Z', subject)).toEqual(before);
  });

  it('a weekend is told with whom it concerns', async () => {
    const { excluded } = await effectOf('2031-03-07T19:00:00Z', subject);
    expect(excluded).toMatchObject([{ kind: 'WEEKEND', delegations: [{ code: 'JPN' }] }]);
  });
});

describe('the ground', () => {
  it('holds what the arithmetic rests on, and nothing of what the sessions are', async () => {
    const query = `query ($search: SlotSearch!) { slotGround(search: $search) { invited { from delegations }
      seats { delegation { code timeZone } nightsCarried sessionsLookedAt daysOff { day kind } }
      occupied { startsAt endsAt delegations } } }`;
    const { slotGround } = await officer.read<{
      slotGround: { invited: { delegations: string[] }[]; seats: object[]; occupied: object[] };
    }>(query, { search: { ...WEEK, from: '2031-03-01', to: '2031-03-10' } });
    expect(slotGround.invited.map(({ delegations }) => delegations.length)).toEqual([34]);
    expect(slotGround.seats).toHaveLength(34);
    expect(slotGround.occupied).toEqual([
      {
        startsAt: '2031-03-05T13:00:00.000Z',
        endsAt: '2031-03-05T14:30:00.000Z',
        delegations: ['JPN', 'KOR'],
      },
    ]);
  });
});

describe('a question that cannot be answered', () => {
  const bad: readonly (readonly [string, object, RegExp])[] = [
    ['more than 92 days', { to: '2031-04-10' }, /92 days at most/],
    ['a range that ends before it begins', { to: '2031-01-05' }, /not before the first/],
    ['no duration', { duration: 'PT0S' }, /up to 12 hours/],
    ['more than 12 hours', { duration: 'PT12H1M' }, /up to 12 hours/],
    ['an unknown delegation', { format: 'NAMED', named: ['JPN', 'ZZZ'] }, /Without a seat.*ZZZ/],
    ['nobody named', { format: 'NAMED', named: [] }, /needs the delegations by name/],
    ['an Ally beside the Allies', { format: 'ALLIES_PLUS', named: ['FRA'] }, /name partners only/],
    ['names with a format that takes none', { named: ['JPN'] }, /Leave the named delegations empty/],
    ['no slots', { first: 0 }, /1 to 50/],
    ['too many slots', { first: 51 }, /1 to 50/],
    ['an hour that no day has', { earliest: '25:00' }, /Write hours and minutes/],
    ['a year before all calendars', { from: '0001-01-01', to: '0001-01-02' }, /1970/],
  ];

  it.each(bad)('%s is a bad input that says what to do', async (_, more, message) => {
    for (const field of ['suggestSlots { score }', 'slotGround { seats { nightsCarried } }']) {
      const [name = '', selection = ''] = field.split(/ (.*)/);
      const answer = await officer.graphql(
        `query ($search: SlotSearch!) { ${name}(search: $search) ${selection} }`,
        { search: { ...WEEK, ...more } },
      );
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
      expect(answer.errors?.[0]?.message).toMatch(message);
    }
  });

  it('is told in French to those who read French', async () => {
    const answer = await officer.graphql(
      SUGGEST,
      { search: { ...WEEK, duration: 'PT0S' } },
      { 'accept-language': 'fr' },
    );
    expect(answer.errors?.[0]?.message).toMatch(/12 heures au plus/);
  });

  it('a given slot is checked alike', async () => {
    const answer = await officer.graphql(EFFECT, {
      startsAt: '2031-01-08T12:00:00Z',
      duration: 'PT13H',
      format: 'ALL',
    });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('who may ask', () => {
  const asked: readonly (readonly [string, string, Record<string, unknown>])[] = [
    ['suggestSlots', SUGGEST, { search: WEEK }],
    [
      'slotGround',
      `query ($search: SlotSearch!) { slotGround(search: $search) { seats { nightsCarried } } }`,
      { search: WEEK },
    ],
    ['slotEffect', EFFECT, { startsAt: '2031-01-08T12:00:00Z', duration: 'PT2H', format: 'ALL' }],
  ];

  it.each(asked)(
    '%s: the secretariat; to delegates and observers it is not there',
    async (_, query, variables) => {
      for (const email of ['chair@secretariat.example', 'rapporteur@secretariat.example']) {
        expect((await (await forum.person(email)).graphql(query, variables)).errors).toBeUndefined();
      }
      for (const email of ['head@jpn.example', 'deputy@jpn.example', 'observer@asean.example']) {
        expect(codesOf(await (await forum.person(email)).graphql(query, variables))).toEqual(['NOT_FOUND']);
      }
      expect(codesOf(await forum.bearer(undefined).graphql(query, variables))).toEqual(['UNAUTHENTICATED']);
    },
  );

  it('is what the viewer’s abilities say', async () => {
    const query = '{ viewer { viewerCan { findFairHours keepBlackouts keepHolidays } } }';
    const abilities = async (email: string): Promise<unknown> =>
      (await (await forum.person(email)).read<{ viewer: { viewerCan: object } }>(query)).viewer.viewerCan;
    expect(await abilities('officer@secretariat.example')).toEqual({
      findFairHours: true,
      keepBlackouts: false,
      keepHolidays: true,
    });
    expect(await abilities('deputy@jpn.example')).toEqual({
      findFairHours: false,
      keepBlackouts: true,
      keepHolidays: false,
    });
  });
});
