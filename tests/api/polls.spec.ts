import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { eventually, OPEN_LABEL, type Person, startForum } from '@parley/testkit';
import { entriesOf } from './support/feed';
import { circulated, issuedBy } from './support/papers';
import { type Poll, POLL, pollInput, soon } from './support/polls';

const forum = await startForum();
const [chair, japan, adviser, korea, france, norway, observer] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('adviser@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('head@nor.example'),
  forum.person('observer@asean.example'),
]);

const opened = (more: object = {}): Promise<Poll> =>
  chair.does<Poll>('openPoll', { input: pollInput(more) }, POLL);

const take = (person: Person, pollId: string, position: string, reason?: string): Promise<Poll> =>
  person.does<Poll>('takePosition', { pollId, position, ...(reason === undefined ? {} : { reason }) }, POLL);

const seen = async (person: Person, id: string): Promise<Poll | null> =>
  (await person.read<{ poll: Poll | null }>(`query ($id: ID!) { poll(id: $id) { ${POLL} } }`, { id })).poll;

const standing = (poll: Poll | null): string[] =>
  (poll?.positions ?? []).map(({ delegation, position }) => `${delegation.code} ${position}`);

describe('a consensus poll', () => {
  it('is opened by the chair, answered seat by seat, changed, closed, and is a decision at once', async () => {
    const { id, statement } = await opened();
    expect(statement).toBe('No consensus yet: quorum not met (0 of 3, 2 needed).');
    await take(japan, id, 'OBJECT', 'The date collides with the budget debate.');
    const awaiting = await take(korea, id, 'AWAITING_INSTRUCTIONS');
    expect(awaiting.statement).toBe(
      'No consensus yet: Japan objects; Republic of Korea awaits instructions; quorum met (2 of 3).',
    );
    await take(japan, id, 'CAN_GO_ALONG');
    await take(japan, id, 'CAN_GO_ALONG');
    await take(korea, id, 'AGREE');
    await take(france, id, 'RESERVATION', 'Subject to parliamentary scrutiny.');
    await take(norway, id, 'OBJECT', 'Norway would have preferred autumn.');
    await norway.does('associateWithPoll', { pollId: id });
    const closed = await chair.does<Poll>('closePoll', { pollId: id }, POLL);
    expect(closed.result).toBe('CONSENSUS_WITH_RESERVATIONS');
    expect(closed.statement).toBe('Consensus with 1 reservation (France); quorum met (3 of 3).');
    expect(standing(closed)).toEqual(['FRA RESERVATION', 'JPN CAN_GO_ALONG', 'NOR OBJECT', 'KOR AGREE']);
    expect(closed.positions.map(({ counts }) => counts)).toEqual([true, true, false, true]);
    expect(closed.decision?.reference).toMatch(/^APP-DS\(\d{4}\)\d{4}$/);
    expect(closed.decision?.associated).toEqual([{ code: 'NOR' }]);
    expect((await japan.refused('takePosition', { pollId: id, position: 'AGREE' })).code).toBe(
      'DEADLINE_PASSED',
    );
    expect((await chair.refused('closePoll', { pollId: id })).code).toBe('STATE');
  });

  it('takes a position for a seat from who speaks for it alone, and says so where it is not the head', async () => {
    const { id } = await opened();
    expect((await adviser.refused('takePosition', { pollId: id, position: 'AGREE' })).code).toBe('FORBIDDEN');
    expect((await chair.refused('takePosition', { pollId: id, position: 'AGREE' })).code).toBe('FORBIDDEN');
    const { viewer } = await adviser.read<{ viewer: { person: { id: string } } }>(
      '{ viewer { person { id } } }',
    );
    await japan.does('giveAuthority', { personId: viewer.person.id, speaksForSeat: true });
    const said = await take(adviser, id, 'AGREE');
    expect(said.positions[0]).toMatchObject({ underAuthority: true, position: 'AGREE' });
    await japan.does('giveAuthority', { personId: viewer.person.id, speaksForSeat: false });
    expect(
      (await adviser.refused('takePosition', { pollId: id, position: 'OBJECT', reason: 'No.' })).code,
    ).toBe('FORBIDDEN');
  });

  it('refuses what cannot be put or said, each with what to do', async () => {
    expect((await japan.refused('openPoll', { input: pollInput() })).code).toBe('FORBIDDEN');
    expect((await chair.refused('openPoll', { input: pollInput({ closesAt: soon(-1) }) })).field).toBe(
      'closesAt',
    );
    expect((await chair.refused('openPoll', { input: pollInput({ quorum: 4 }) })).field).toBe('quorum');
    expect((await chair.refused('openPoll', { input: pollInput({ named: [] }) })).field).toBe('named');
    const narrow = { ...OPEN_LABEL, releasableTo: ['JPN', 'KOR'] };
    expect(await chair.refused('openPoll', { input: pollInput({ label: narrow }) })).toMatchObject({
      code: 'INVALID',
      field: 'label.releasableTo',
    });
    const { id } = await opened();
    expect((await japan.refused('takePosition', { pollId: id, position: 'OBJECT' })).field).toBe('reason');
    expect((await japan.refused('associateWithPoll', { pollId: id })).code).toBe('FORBIDDEN');
    expect((await chair.refused('openPoll', { input: pollInput({ previousRoundId: id }) })).code).toBe(
      'STATE',
    );
  });

  it('goes through two rounds on revised texts, keeps no position, and shows who moved', async () => {
    const paper = await circulated(forum, { kind: 'DRAFT_DECISION', markdown: 'One.\n' });
    const first = await opened({ revisionId: paper.current?.id });
    await take(france, first.id, 'OBJECT', 'Say two.');
    await take(japan, first.id, 'AGREE');
    const failed = await chair.does<Poll>('closePoll', { pollId: first.id }, POLL);
    expect(failed).toMatchObject({ result: 'NO_CONSENSUS', decision: null });
    const again = { revisionId: paper.current?.id, previousRoundId: first.id };
    expect((await chair.refused('openPoll', { input: pollInput(again) })).code).toBe('INVALID');
    await japan.does('revisePaper', {
      id: paper.id,
      version: paper.version,
      title: 'Two',
      markdown: 'Two.\n',
    });
    const revised = await issuedBy(japan, paper.id);
    expect((await seen(japan, first.id))?.laterText?.id).toBe(revised.current?.id);
    expect(
      (await chair.refused('openPoll', { input: pollInput({ revisionId: paper.current?.id }) })).code,
    ).toBe('STATE');
    const second = await opened({ revisionId: revised.current?.id, previousRoundId: first.id });
    expect(second).toMatchObject({ round: 2, positions: [] });
    expect(second.rounds.map(({ id }) => id)).toEqual([first.id, second.id]);
    const moved = await take(france, second.id, 'RESERVATION', 'Until the vote of our parliament.');
    expect(moved.moved).toEqual([{ delegation: { code: 'FRA' }, from: 'OBJECT', to: 'RESERVATION' }]);
    const third = pollInput({ question: 'Another?', previousRoundId: first.id });
    expect((await chair.refused('openPoll', { input: third })).code).toBe('DUPLICATE');
  });

  it('counts what was in time, refuses what was not, and is over for everybody at its deadline', async () => {
    const { id } = await opened({ closesAt: soon(3) });
    await take(japan, id, 'AGREE');
    await take(korea, id, 'AGREE');
    const over = await eventually(
      () => seen(france, id),
      (poll) => poll?.result !== 'OPEN',
    );
    expect(over?.result).toBe('CONSENSUS');
    expect(
      (await france.refused('takePosition', { pollId: id, position: 'OBJECT', reason: 'Late.' })).code,
    ).toBe('DEADLINE_PASSED');
    const recorded = await eventually(
      () => seen(france, id),
      (poll) => poll?.decision !== null,
    );
    expect(recorded).toMatchObject({ result: 'CONSENSUS', closedAt: over?.closedAt });
  });

  it('keeps positions hidden from all but the own seat and the secretariat, on every path, until it closes', async () => {
    const { id } = await opened({ hiddenUntilClose: true });
    await take(japan, id, 'OBJECT', 'Telltale words of Japan.');
    const [own, other, secretariat] = await Promise.all([seen(japan, id), seen(korea, id), seen(chair, id)]);
    expect(standing(own)).toEqual(['JPN OBJECT']);
    expect(standing(secretariat)).toEqual(['JPN OBJECT']);
    expect(other).toMatchObject({ positions: [], silent: [], concealed: true, history: { totalCount: 0 } });
    expect(other?.statement).toBe('Open: the positions are shown when the poll closes.');
    const positionsTold = async (person: Person): Promise<number> =>
      (await entriesOf(person)).filter(
        ({ type, subjectId }) => type === 'poll.positionTaken' && subjectId === id,
      ).length;
    expect(JSON.stringify(await entriesOf(korea))).not.toContain('Telltale words');
    expect(await positionsTold(korea)).toBe(0);
    expect(await positionsTold(japan)).toBe(1);
    await chair.does('closePoll', { pollId: id });
    expect(standing(await seen(korea, id))).toEqual(['JPN OBJECT']);
  });

  it('tells those who follow it live what happens, as they may see it', async () => {
    const { id } = await opened({ hiddenUntilClose: true });
    const [own, other] = await Promise.all([japan.socket(), korea.socket()]);
    const heard: Record<'own' | 'other', string[]> = { own: [], other: [] };
    own.socket.on('decision:event', ({ type }: { type: string }) => heard.own.push(type));
    other.socket.on('decision:event', ({ type }: { type: string }) => heard.other.push(type));
    const join = (client: typeof own): Promise<unknown> => client.socket.emitWithAck('decision:join', { id });
    expect(await join(own)).toMatchObject({ ok: true });
    expect(await join(other)).toMatchObject({ ok: true });
    await take(japan, id, 'AGREE');
    await chair.does('closePoll', { pollId: id });
    await eventually(
      () => Promise.resolve(heard),
      (all) => all.own.includes('poll.closed') && all.other.includes('poll.closed'),
    );
    expect(heard).toEqual({ own: ['poll.positionTaken', 'poll.closed'], other: ['poll.closed'] });
  });
});

describe('who sees a poll', () => {
  const absent = globalId('Poll', randomUUID());
  const QUERY = `query ($id: ID!) { poll(id: $id) { id } node(id: $id) { id } polls(first: 100) { nodes { id } } }`;
  type Found = Record<'poll' | 'node', object | null> & {
    polls: { nodes: readonly { readonly id: string }[] };
  };
  const finds = async (person: Person, id: string): Promise<boolean[]> => {
    const found = await person.read<Found>(QUERY, { id });
    const socket = await person.socket();
    const joined = (await socket.socket.emitWithAck('decision:join', { id })) as { ok: boolean };
    const inFeed = (await entriesOf(person)).some(({ subjectId }) => subjectId === id);
    return [
      found.poll !== null,
      found.node !== null,
      found.polls.nodes.some((one) => one.id === id),
      joined.ok,
      inFeed,
    ];
  };

  it('is decided by its label alone, alike on every path, and absent is as out of sight', async () => {
    const { id } = await opened({
      named: ['JPN', 'KOR'],
      label: { ...OPEN_LABEL, releasableTo: ['JPN', 'KOR'] },
    });
    const rows = await Promise.all(
      [japan, korea, chair, france, observer].map((person) => finds(person, id)),
    );
    const [yes, no] = [Array<boolean>(5).fill(true), Array<boolean>(5).fill(false)];
    expect(rows).toEqual([yes, yes, yes, no, no]);
    for (const mutation of ['takePosition', 'associateWithPoll', 'closePoll']) {
      const more = mutation === 'takePosition' ? { position: 'AGREE' } : {};
      const [there, nowhere] = await Promise.all([
        france.refused(mutation, { pollId: id, ...more }),
        france.refused(mutation, { pollId: absent, ...more }),
      ]);
      expect(there).toEqual(nowhere);
    }
  });
});
