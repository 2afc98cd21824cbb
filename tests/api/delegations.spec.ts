import { expect, it } from '@jest/globals';
import { codesOf, startForum } from '@parley/testkit';

const forum = await startForum();
const admin = await forum.person('admin@secretariat.example');
const reader = await forum.person('adviser@jpn.example');

interface Seat {
  readonly code: string;
  readonly group: string;
}

const seatsAt = async (at?: string): Promise<readonly Seat[]> => {
  const { delegations } = await reader.read<{ delegations: Seat[] }>(
    'query ($at: Date) { delegations(at: $at) { code group } }',
    at === undefined ? {} : { at },
  );
  return delegations;
};

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

it('34 seats by the default charter: 30 Allies and 4 partners', async () => {
  const seats = await seatsAt('2020-10-15');
  expect(seats).toHaveLength(34);
  expect(seats.filter(({ group }) => group === 'ALLY')).toHaveLength(30);
  expect(
    seats
      .filter(({ group }) => group === 'PARTNER')
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['AUS', 'JPN', 'KOR', 'NZL']);
});

it('nobody had a seat before the charter began', async () => {
  expect(await seatsAt('2019-01-01')).toEqual([]);
});

it('a delegation has its names in English and French, its zone and its places in both orders', async () => {
  const { delegations } = await reader.read<{ delegations: Record<string, unknown>[] }>(`{ delegations {
    id code alpha2 en: name fr: name(language: FR) formalName(language: FR) group memberSince capital timeZone orderEn orderFr seatFrom seatUntil } }`);
  expect(delegations.find(({ code }) => code === 'DEU')).toMatchObject({
    alpha2: 'DE',
    en: 'Germany',
    fr: 'Allemagne',
    group: 'ALLY',
    memberSince: '1955-05-06',
    timeZone: 'Europe/Berlin',
    seatFrom: '2020-10-01',
    seatUntil: null,
  });
  const inFrench = [...delegations]
    .sort((a, b) => Number(a['orderFr']) - Number(b['orderFr']))
    .map(({ fr }) => String(fr));
  expect(inFrench).toEqual([...inFrench].sort(new Intl.Collator('fr').compare));
  const inEnglish = [...delegations]
    .sort((a, b) => Number(a['orderEn']) - Number(b['orderEn']))
    .map(({ en }) => String(en));
  expect(inEnglish[0]).toBe('Albania');
});

it('the list comes in English alphabetical order', async () => {
  const { delegations } = await reader.read<{ delegations: { orderEn: number }[] }>(
    '{ delegations { orderEn } }',
  );
  const places = delegations.map(({ orderEn }) => orderEn);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it('the catalogue holds 36 states, also those without a seat', async () => {
  const { catalogue } = await reader.read<{ catalogue: { code: string; seatFrom: string | null }[] }>(
    '{ catalogue { code seatFrom } }',
  );
  expect(catalogue.filter(({ code }) => !/^X/.test(code))).toHaveLength(36);
  expect(catalogue.map(({ code }) => code)).toEqual(expect.arrayContaining(['FIN', 'SWE']));
});

it('the administrator admits Sweden from a date: 34 before it, 35 from it', async () => {
  const admitted = await admin.does<{ code: string; seatFrom: string }>(
    'admitDelegation',
    { code: 'SWE', from: '2024-03-07' },
    'code seatFrom',
  );
  expect(admitted).toMatchObject({ code: 'SWE', seatFrom: '2024-03-07' });
  expect((await seatsAt('2024-03-06')).map(({ code }) => code)).not.toContain('SWE');
  expect((await seatsAt('2024-03-07')).map(({ code }) => code)).toContain('SWE');
  expect(await admin.refused('admitDelegation', { code: 'SWE', from: '2025-01-01' })).toMatchObject({
    code: 'DUPLICATE',
  });
});

it('a seat admitted for a later day is not there yet', async () => {
  await admin.does('admitDelegation', { code: 'FIN', from: day(30) });
  expect((await seatsAt()).map(({ code }) => code)).not.toContain('FIN');
  expect((await seatsAt(day(30))).map(({ code }) => code)).toContain('FIN');
});

it.each([
  ['an unknown code', 'ZZZ', '2024-01-01', 'code'],
  ['an observer organisation', 'XAS', '2024-01-01', 'code'],
])('%s cannot be admitted', async (_, code, from, field) => {
  expect(await admin.refused('admitDelegation', { code, from })).toMatchObject({ code: 'INVALID', field });
});

it.each([
  'head@usa.example',
  'chair@secretariat.example',
  'officer@secretariat.example',
  'observer@asean.example',
])('%s may neither admit nor end a seat', async (email) => {
  const person = await forum.person(email);
  expect(await person.refused('admitDelegation', { code: 'FIN', from: '2023-04-04' })).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await person.refused('endSeat', { code: 'JPN', on: day(0) })).toMatchObject({ code: 'FORBIDDEN' });
});

it('when a seat ends its people lose access at once: by token, over an open socket, over an open subscription', async () => {
  const head = await forum.signIn('head@mne.example');
  const feed = head.feed();
  const [socket] = await Promise.all([head.socket(), feed.connected]);
  await admin.does('endSeat', { code: 'MNE', on: day(0) });
  expect(codesOf(await head.graphql('{ viewer { clearance } }'))).toEqual(['UNAUTHENTICATED']);
  await socket.disconnected.until(() => true);
  await feed.ended.until(() => true);
  await expect(forum.signIn('deputy@mne.example')).rejects.toThrow('401');
  expect((await seatsAt()).map(({ code }) => code)).not.toContain('MNE');
  expect((await seatsAt(day(-1))).map(({ code }) => code)).toContain('MNE');
});

it('a seat that ends on a later day keeps its people until then', async () => {
  await admin.does('endSeat', { code: 'LVA', on: day(2) });
  await (await forum.person('head@lva.example')).read('{ viewer { clearance } }');
  expect((await seatsAt(day(2))).map(({ code }) => code)).not.toContain('LVA');
  expect(await admin.refused('endSeat', { code: 'LVA', on: day(3) })).toMatchObject({ code: 'STATE' });
});

it('an impossible date is no date', async () => {
  for (const at of ['2024-02-30', '2024-1-1', 'today', '']) {
    expect([
      at,
      codesOf(await reader.graphql('query ($at: Date) { delegations(at: $at) { code } }', { at })),
    ]).toEqual([at, ['BAD_USER_INPUT']]);
  }
});

it('a stranger learns nothing of the roster', async () => {
  const answer = await forum.bearer(undefined).graphql('{ delegations { code } catalogue { code } }');
  expect(codesOf(answer)).toContain('UNAUTHENTICATED');
  expect(answer.text).not.toContain('JPN');
});
