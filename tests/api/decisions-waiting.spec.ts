import { describe, expect, it } from '@jest/globals';
import { parseGlobalId } from '@parley/kernel';
import { eventually, inHours, type Person, Secretariat, startForum, type Thing } from '@parley/testkit';
import { issued } from './support/feed';
import { pollInput } from './support/polls';
import { LABEL, silenceInput, textOf } from './support/silence';
import { answerStraw, openedStraw } from './support/straw';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, officer, japan, deputy, norway, germany, observer] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('deputy@jpn.example'),
  forum.person('head@nor.example'),
  forum.person('head@deu.example'),
  forum.person('observer@asean.example'),
]);

type Waiting = Readonly<Record<'polls' | 'strawPolls' | 'silences' | 'actions', number>>;
const QUERY = '{ decisionsWaiting { polls strawPolls silences actions } }';
const waitingFor = async (person: Person): Promise<Waiting> =>
  (await person.read<{ decisionsWaiting: Waiting }>(QUERY)).decisionsWaiting;
const NOTHING: Waiting = { polls: 0, strawPolls: 0, silences: 0, actions: 0 };

/** How many more wait than before. */
const more = async (person: Person, before: Waiting): Promise<Waiting> => {
  const { polls, strawPolls, silences, actions } = await waitingFor(person);
  return {
    polls: polls - before.polls,
    strawPolls: strawPolls - before.strawPolls,
    silences: silences - before.silences,
    actions: actions - before.actions,
  };
};

const MEMBERS = ['FRA', 'JPN', 'NOR'];
const openPoll = (given: object = {}): Promise<Thing> =>
  officer.does('openPoll', { input: pollInput({ named: MEMBERS, label: LABEL, ...given }) });

describe('what waits for a delegation', () => {
  it('is counted until its seat has acted or the matter is over, for all of its delegates alike', async () => {
    const before = await waitingFor(japan);
    const poll = await openPoll({ hiddenUntilClose: true });
    const other = await openPoll();
    const named = await openedStraw(chair, { label: LABEL });
    const anonymous = await openedStraw(chair, { label: LABEL, anonymous: true });
    const silence = await officer.does<Thing>('proposeSilence', silenceInput(await textOf(forum)));
    expect(await more(japan, before)).toEqual({ polls: 2, strawPolls: 2, silences: 1, actions: 0 });
    expect(await waitingFor(deputy)).toEqual(await waitingFor(japan));
    await japan.does('takePosition', { pollId: poll.id, position: 'AGREE' });
    await norway.does('takePosition', { pollId: other.id, position: 'AGREE' });
    await answerStraw(japan, anonymous.id, [1]);
    expect(await more(japan, before)).toEqual({ polls: 1, strawPolls: 1, silences: 1, actions: 0 });
    await chair.does('closePoll', { pollId: other.id });
    await answerStraw(japan, named.id, [0]);
    await norway.does('breakSilence', { id: silence.id, reason: 'Not yet.' });
    expect(await more(japan, before)).toEqual(NOTHING);
  });

  it('has actions that were not done by their day, of that delegation alone, until they are closed', async () => {
    const { item } = await secretariat.underWay();
    const [before, others] = [await waitingFor(japan), await waitingFor(norway)];
    const input = {
      title: 'Report',
      delegations: ['JPN'],
      agendaItemId: item.id,
      dueOn: inHours(48).slice(0, 10),
    };
    const action = await officer.does<Thing>('agreeAction', { input });
    expect(await more(japan, before)).toEqual(NOTHING);
    await forum.sql(`update agreed_action set due_on = date '2026-01-01' where id = $1`, [
      parseGlobalId(action.id)?.key,
    ]);
    expect(await more(japan, before)).toEqual({ ...NOTHING, actions: 1 });
    expect(await more(norway, others)).toEqual(NOTHING);
    await officer.does('concludeAction', { id: action.id, outcome: 'DONE', reason: 'Reported.' });
    expect(await more(japan, before)).toEqual(NOTHING);
  });

  it('is nothing of what it may not see, and nothing at all for who has no seat', async () => {
    const before = await waitingFor(germany);
    await openPoll();
    await openedStraw(chair, { label: LABEL });
    await officer.does('proposeSilence', silenceInput(await textOf(forum)));
    expect(await more(germany, before)).toEqual(NOTHING);
    for (const person of [chair, observer, await issued(forum, japan)])
      expect(await waitingFor(person)).toEqual(NOTHING);
    const { errors } = await forum.bearer(undefined).graphql(QUERY);
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('whoever keeps a list or a count on screen', () => {
  it('is told the type of what happened, of nothing that is out of sight and of no other seat’s answers', async () => {
    const [own, strangers] = [await japan.socket(), await germany.socket()];
    const heard = new Map([own, strangers].map((client) => [client, [] as string[]]));
    for (const [client, types] of heard) {
      client.socket.on('decisions:event', (event: object) => types.push(JSON.stringify(event)));
      expect(await client.ask('decisions:join', {})).toMatchObject({ ok: true });
    }
    const poll = await openPoll();
    await norway.does('takePosition', { pollId: poll.id, position: 'AGREE' });
    await deputy.refused('takePosition', { pollId: poll.id, position: 'AGREE' });
    await japan.does('takePosition', { pollId: poll.id, position: 'AGREE' });
    await chair.does('withdrawStrawPoll', { id: (await openedStraw(chair)).id });
    const last = JSON.stringify({ type: 'strawPoll.withdrawn' });
    for (const types of heard.values())
      await eventually(
        () => Promise.resolve(types.includes(last)),
        (told) => told,
      );
    const told = (...types: string[]): string[] => types.map((type) => JSON.stringify({ type }));
    const all = told('poll.opened', 'poll.positionTaken', 'strawPoll.opened', 'strawPoll.withdrawn');
    expect(heard.get(own)).toEqual(all);
    expect(heard.get(strangers)).toEqual(told('strawPoll.opened', 'strawPoll.withdrawn'));
    expect(await own.ask('decisions:leave', {})).toMatchObject({ ok: true });
    await chair.does('withdrawStrawPoll', { id: (await openedStraw(chair)).id });
    await eventually(
      () => Promise.resolve(heard.get(strangers)?.length),
      (count) => count === 4,
    );
    expect(heard.get(own)).toEqual(all);
    for (const client of heard.keys()) client.close();
  });
});
