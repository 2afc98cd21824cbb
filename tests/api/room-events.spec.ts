import { describe, expect, it } from '@jest/globals';
import { Secretariat, startForum } from '@parley/testkit';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, japan] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
]);

describe('an event from a client', () => {
  const wrong: [string, string, unknown][] = [
    ['nothing', 'room:join', undefined],
    ['null', 'room:join', null],
    ['text', 'room:join', 'text'],
    ['a number', 'room:join', 7],
    ['a list', 'room:join', []],
    ['no sessionId', 'room:join', {}],
    ['a sessionId that is a number', 'room:join', { sessionId: 5 }],
    ['no agendaItemId', 'floor:request', { kind: 'STATEMENT' }],
    ['no id', 'floor:give', {}],
    ['an id that is a list', 'floor:end', { id: ['a'] }],
  ];

  it.each(wrong)('with %s is refused with INVALID, and the connection goes on', async (_, event, payload) => {
    const client = await japan.socket();
    const answer = payload === undefined ? await client.ask(event) : await client.ask(event, payload);
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'INVALID', message: expect.any(String) } });
    const { id } = await secretariat.open();
    expect(await client.join(id)).toMatchObject({ present: ['JPN'] });
    client.close();
  });

  it.each([
    [
      'a cursor that was not given out',
      'room:join',
      (sessionId: string) => ({ sessionId, after: 'not a cursor' }),
    ],
    ['a cursor that is a number', 'room:join', (sessionId: string) => ({ sessionId, after: 12 })],
  ])('with %s is refused with INVALID', async (_, event, payload) => {
    const { id } = await secretariat.open();
    const client = await japan.socket();
    expect(await client.ask(event, payload(id))).toMatchObject({ ok: false, refusal: { code: 'INVALID' } });
    client.close();
  });

  it.each([
    ['kind', { kind: 'SHOUT' }],
    ['onBehalfOf', { kind: 'STATEMENT', onBehalfOf: 'KOR' }],
  ])('with a %s of the wrong shape is refused with INVALID', async (_, more) => {
    const { item } = await secretariat.underWay();
    const client = await japan.socket();
    const answer = await client.ask('floor:request', { agendaItemId: item.id, ...more });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'INVALID' } });
    client.close();
  });

  it('that is unknown is ignored, and so is a missing callback: neither ends the connection', async () => {
    const { id } = await secretariat.open();
    const client = await japan.socket();
    for (const event of ['room:burn', 'presence', 'event', 'floor:', '__proto__', 'constructor']) {
      client.socket.emit(event, { sessionId: id }, () => client.disconnected.push(`${event} was answered`));
    }
    client.socket.emit('room:join');
    client.socket.emit('floor:request', { agendaItemId: 'junk' });
    expect(await client.join(id)).toMatchObject({ present: ['JPN'] });
    expect(client.disconnected.items).toEqual([]);
    client.close();
  });

  it('acts as the mutation does, and is refused as it is', async () => {
    const { session, item } = await secretariat.underWay();
    const [delegate, presiding] = [await japan.room(session.id), await chair.room(session.id)];
    const { id } = await delegate.does('floor:request', { agendaItemId: item.id, kind: 'STATEMENT' });
    const refused = await delegate.ask('floor:give', { id });
    const { code, message } = await japan.refused('giveFloor', { id });
    expect(refused).toEqual({ ok: false, refusal: { code, message } });
    for (const [event, payload] of [
      ['floor:give', { id }],
      ['floor:pause', { agendaItemId: item.id }],
      ['floor:resume', { agendaItemId: item.id }],
      ['floor:list', { agendaItemId: item.id, open: false, speakingTime: 'PT2M' }],
      ['floor:end', { id }],
    ] as const) {
      await presiding.does(event, payload);
    }
    const reply = await delegate.does('floor:request', { agendaItemId: item.id, kind: 'RIGHT_OF_REPLY' });
    await delegate.does('floor:withdraw', { id: reply['id'] });
    await delegate.events.until(({ type }) => type === 'floor.withdrawn');
    expect(
      delegate
        .history()
        .filter(({ type }) => type.startsWith('floor.'))
        .map(({ type }) => type),
    ).toEqual([
      'floor.requested',
      'floor.given',
      'floor.paused',
      'floor.resumed',
      'floor.list-set',
      'floor.ended',
      'floor.requested',
      'floor.withdrawn',
    ]);
    delegate.close();
    presiding.close();
  });
});
