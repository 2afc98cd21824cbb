import { describe, expect, it } from '@jest/globals';
import { eventually, OPEN_LABEL, type Person, Secretariat, startForum, type Thing } from '@parley/testkit';
import {
  POLL,
  type Poll,
  pollSeen,
  SILENCE,
  type Silence,
  silenceSeen,
} from './support/decisions-by-contract';
import { circulated } from './support/papers';

/** What a client does that knows the public contract and nothing of what the schema has beyond it. */
const forum = await startForum({ env: { FORUM_DEMO: '1' } });
const chair = await forum.person('chair@secretariat.example');
const [norway, japan, france] = [
  await forum.person('head@nor.example'),
  await forum.person('head@jpn.example'),
  await forum.person('head@fra.example'),
];

const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();

const opened = (input: object): Promise<Poll> => chair.does<Poll>('openPoll', { input }, POLL);
const takes = (person: Person, pollId: string, position: string, reason?: string): Promise<Poll> =>
  person.does<Poll>(
    'takePosition',
    reason === undefined ? { pollId, position } : { pollId, position, reason },
    POLL,
  );

describe('a consensus poll', () => {
  it('goes through two rounds to a numbered decision with a reservation and a statement', async () => {
    const paper = await circulated(forum, { kind: 'DRAFT_DECISION' });
    const first = await opened({
      question: 'Shall the text be adopted?',
      revisionId: paper.current?.id,
      basis: 'NAMED',
      named: ['NOR', 'JPN', 'FRA'],
      closesAt: inSeconds(600),
      label: OPEN_LABEL,
    });
    expect(first).toMatchObject({ round: 1, result: 'OPEN', quorum: { required: 2, met: false } });
    expect(first.text?.sha256).toBe(paper.current?.sha256);
    expect(first.members.map(({ code }) => code)).toEqual(['FRA', 'JPN', 'NOR']);
    await takes(norway, first.id, 'AGREE');
    expect(await france.refused('takePosition', { pollId: first.id, position: 'OBJECT' })).toMatchObject({
      code: 'INVALID',
      field: 'reason',
    });
    await takes(france, first.id, 'OBJECT', 'Paragraph 2 goes too far.');
    const closed = await chair.does<Poll>('closePoll', { pollId: first.id }, POLL);
    expect(closed).toMatchObject({ result: 'NO_CONSENSUS', decision: null });
    expect(closed.statement).toContain('France objects');
    expect(closed.fr).toContain('France');
    expect(await japan.refused('takePosition', { pollId: first.id, position: 'AGREE' })).toMatchObject({
      code: 'DEADLINE_PASSED',
    });

    const version = (
      await japan.read<{ paper: Thing }>('query ($id: ID!) { paper(id: $id) { version } }', { id: paper.id })
    ).paper.version;
    await japan.does('revisePaper', {
      id: paper.id,
      version,
      markdown: 'First paragraph.\n\nA milder second one.\n',
    });
    await japan.does('submitPaper', { id: paper.id });
    const revised = await japan.does<{ current: { id: string } }>(
      'circulatePaper',
      { id: paper.id },
      'current { id }',
    );
    const second = await opened({
      question: 'Shall the revised text be adopted?',
      revisionId: revised.current.id,
      basis: 'NAMED',
      named: ['NOR', 'JPN', 'FRA'],
      closesAt: inSeconds(600),
      label: OPEN_LABEL,
      previousRoundId: first.id,
    });
    expect(second).toMatchObject({ round: 2, positions: [] });
    await takes(norway, second.id, 'AGREE');
    await takes(japan, second.id, 'CAN_GO_ALONG');
    await takes(france, second.id, 'RESERVATION', 'Subject to parliamentary scrutiny.');
    await france.does(
      'attachStatement',
      { to: second.id, text: 'France understands paragraph 1 as voluntary.' },
      'text',
    );
    const done = await chair.does<Poll>('closePoll', { pollId: second.id }, POLL);
    expect(done).toMatchObject({ result: 'CONSENSUS_WITH_RESERVATIONS', quorum: { present: 3, met: true } });
    expect(done.rounds.map(({ round }) => round)).toEqual([1, 2]);
    expect(done.decision?.reference).toMatch(/^APP-DS\(\d{4}\)\d{4}$/);
    expect(done.decision?.reservations.map(({ delegation }) => delegation.code)).toEqual(['FRA']);
    expect(done.decision?.statements).toHaveLength(1);
  });

  it('on a question closes by itself at its deadline, and a view from outside the basis does not count', async () => {
    const poll = await opened({
      question: 'Shall the next meeting be in Wellington?',
      basis: 'ALLIES',
      closesAt: inSeconds(4),
      quorum: 1,
      label: OPEN_LABEL,
    });
    await takes(norway, poll.id, 'AGREE');
    const outside = await takes(japan, poll.id, 'OBJECT', 'It is far.');
    expect(outside.positions.find(({ delegation }) => delegation.code === 'JPN')).toMatchObject({
      counts: false,
    });
    await japan.does('associateWithPoll', { pollId: poll.id }, 'id');
    const closed = await eventually(
      () => pollSeen(norway, poll.id),
      ({ result }) => result !== 'OPEN',
    );
    expect(closed.result).toBe('CONSENSUS');
    expect(closed.associated.map(({ code }) => code)).toEqual(['JPN']);
    const decided = await eventually(
      () => pollSeen(norway, poll.id),
      ({ decision }) => decision !== null,
    );
    expect(decided.decision?.reference).toMatch(/^APP-DS/);
  });
});

describe('a silence procedure', () => {
  it('is extended, broken by one delegation, and begun again on the revised text, which is adopted at its expiry', async () => {
    const paper = await circulated(forum, { kind: 'DRAFT_DECISION' });
    const asked = { basis: 'NAMED', named: ['NOR', 'JPN', 'FRA'], label: OPEN_LABEL };
    expect(
      await chair.refused('proposeSilence', {
        ...asked,
        revisionId: paper.current?.id,
        expiresAt: inSeconds(3600),
      }),
    ).toMatchObject({ code: 'INVALID' });
    const first = await chair.does<Silence>(
      'proposeSilence',
      { ...asked, revisionId: paper.current?.id, expiresAt: inSeconds(73 * 3600) },
      SILENCE,
    );
    expect(first.state).toBe('UNDER_SILENCE');
    const extended = await chair.does<Silence>(
      'extendSilence',
      { id: first.id, expiresAt: inSeconds(80 * 3600), reason: 'A holiday lies between.' },
      SILENCE,
    );
    expect(extended.extensions).toHaveLength(1);
    await norway.does('attachStatement', { to: first.id, text: 'Norway reads this with its law.' }, 'text');
    const broken = await france.does<Silence>(
      'breakSilence',
      { id: first.id, reason: 'Paragraph 2 is not acceptable.' },
      SILENCE,
    );
    expect(broken).toMatchObject({ state: 'BROKEN', breaks: [{ delegation: { code: 'FRA' } }] });
    // A further member may say on the record that it could not go along either; the same one says it once.
    const further = await japan.does<Silence>(
      'breakSilence',
      { id: first.id, reason: 'Nor to us.' },
      SILENCE,
    );
    expect(further.breaks.map(({ delegation }) => delegation.code)).toEqual(['FRA', 'JPN']);
    await france.refused('breakSilence', { id: first.id, reason: 'Not at all.' });

    const { version } = (
      await japan.read<{ paper: Thing }>('query ($id: ID!) { paper(id: $id) { version } }', { id: paper.id })
    ).paper;
    await japan.does('revisePaper', {
      id: paper.id,
      version,
      markdown: 'First paragraph.\n\nAnother second one.\n',
    });
    await japan.does('submitPaper', { id: paper.id });
    const revised = await japan.does<{ current: { id: string } }>(
      'circulatePaper',
      { id: paper.id },
      'current { id }',
    );
    const second = await chair.does<Silence>(
      'proposeSilence',
      {
        ...asked,
        revisionId: revised.current.id,
        expiresAt: inSeconds(4),
        shortPeriodReason: 'The text was agreed among all this morning.',
      },
      SILENCE,
    );
    expect(second.state).toBe('UNDER_SILENCE');
    const adopted = await eventually(
      () => silenceSeen(norway, second.id),
      ({ state }) => state !== 'UNDER_SILENCE',
    );
    expect(adopted.state).toBe('ADOPTED');
    expect(adopted.breaks).toEqual([]);
    expect((await france.refused('breakSilence', { id: second.id, reason: 'Too late.' })).code).toBe(
      'DEADLINE_PASSED',
    );
  });

  it('shows in its session, as polls and actions do', async () => {
    const session = await new Secretariat(forum).open();
    const paper = await circulated(forum, { kind: 'DRAFT_DECISION' });
    const proposed = await chair.does<Silence>(
      'proposeSilence',
      {
        revisionId: paper.current?.id,
        basis: 'ALL',
        expiresAt: inSeconds(100 * 3600),
        sessionId: session.id,
        label: OPEN_LABEL,
      },
      SILENCE,
    );
    expect(proposed.state).toBe('PROPOSED');
    const poll = await opened({
      question: 'Does the order of business suit all?',
      sessionId: session.id,
      basis: 'ALL',
      closesAt: inSeconds(600),
      label: OPEN_LABEL,
    });
    const seen = await norway.read<{ session: Record<'polls' | 'silences' | 'actions', Thing[]> }>(
      'query ($id: ID!) { session(id: $id) { polls { id } silences { id } actions { id } } }',
      { id: session.id },
    );
    expect(seen.session.polls.map(({ id }) => id)).toEqual([poll.id]);
    expect(seen.session.silences.map(({ id }) => id)).toEqual([proposed.id]);
    expect(seen.session.actions).toEqual([]);
  });
});
