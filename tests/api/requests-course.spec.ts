import { describe, expect, it } from '@jest/globals';
import { codesOf, startForum } from '@parley/testkit';
import { entriesOf } from './support/feed';
import {
  REQUEST,
  type Request,
  requested,
  requestInput,
  requestSeen,
  requestsListed,
} from './support/requests';

const forum = await startForum();
const [officer, chair, norway, france] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('chair@secretariat.example'),
  forum.person('head@nor.example'),
  forum.person('head@fra.example'),
]);

const HOUR = 3_600_000;
const between = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / HOUR;
const typesAbout = async (reader: typeof officer, id: string): Promise<string[]> =>
  (await entriesOf(reader)).filter(({ subjectId }) => subjectId === id).map(({ type }) => type);

describe('a correction', () => {
  it('is made by its delegation until the request is acknowledged, naming the version that it saw', async () => {
    const { id, version, conveneBy } = await requested(forum);
    const input = requestInput({ text: 'Three cables were damaged.' });
    const corrected = await norway.does<Request>(
      'correctConsultationRequest',
      { id, version, input },
      REQUEST,
    );
    expect(corrected).toMatchObject({ text: 'Three cables were damaged.', version: 2, conveneBy });
    expect(await norway.refused('correctConsultationRequest', { id, version, input })).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 2,
    });
    for (const other of [france, officer, await forum.person('deputy@nor.example')])
      expect(await other.refused('correctConsultationRequest', { id, version: 2, input })).toMatchObject({
        code: 'FORBIDDEN',
      });
    await officer.does('acknowledgeConsultationRequest', { id });
    expect(await norway.refused('correctConsultationRequest', { id, version: 3, input })).toMatchObject({
      code: 'STATE',
      message: expect.stringContaining('The request is acknowledged'),
    });
    expect(await typesAbout(norway, id)).toEqual([
      'request.submitted',
      'request.corrected',
      'request.acknowledged',
    ]);
  });

  it('to another urgency starts both clocks anew', async () => {
    const { id, version, submittedAt } = await requested(forum, { urgency: 'ROUTINE' });
    const input = requestInput({ urgency: 'IMMEDIATE' });
    const corrected = await norway.does<Request>(
      'correctConsultationRequest',
      { id, version, input },
      REQUEST,
    );
    expect(between(submittedAt, corrected.acknowledgeBy)).toBeGreaterThan(2);
    expect(between(corrected.acknowledgeBy, corrected.conveneBy)).toBe(22);
    expect(corrected.submittedAt).toBe(submittedAt);
  });

  it('of ten for the same version at once, one stands', async () => {
    const { id, version } = await requested(forum);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        norway.tries('correctConsultationRequest', {
          id,
          version,
          input: requestInput({ subject: `Correction ${index}` }),
        }),
      ),
    );
    expect(answers.filter((answer) => 'code' in answer && answer.code === 'CONFLICT')).toHaveLength(9);
    expect(await requestSeen(norway, id)).toMatchObject({ version: 2 });
  });
});

describe('a withdrawal', () => {
  it('is its delegation’s, with a reason that is read, and ends both clocks', async () => {
    const { id } = await requested(forum);
    expect(await norway.refused('withdrawConsultationRequest', { id, reason: ' ' })).toMatchObject({
      code: 'INVALID',
      field: 'reason',
    });
    expect(await france.refused('withdrawConsultationRequest', { id, reason: 'no' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await officer.refused('withdrawConsultationRequest', { id, reason: 'no' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    await norway.does('withdrawConsultationRequest', { id, reason: 'The matter was settled.' });
    expect(await requestSeen(france, id)).toMatchObject({
      state: 'WITHDRAWN',
      withdrawReason: 'The matter was settled.',
      acknowledgeRemaining: null,
      conveneRemaining: null,
      acknowledgeOverdue: false,
      conveneOverdue: false,
    });
    expect(await officer.refused('acknowledgeConsultationRequest', { id })).toMatchObject({ code: 'STATE' });
    expect(await norway.refused('withdrawConsultationRequest', { id, reason: 'again' })).toMatchObject({
      code: 'STATE',
    });
  });
});

describe('an acknowledgement', () => {
  it('is the chair’s and the session officers’, once, and stops the first clock', async () => {
    const { id, conveneBy } = await requested(forum);
    for (const other of [norway, france, await forum.person('rapporteur@secretariat.example')])
      expect(await other.refused('acknowledgeConsultationRequest', { id })).toMatchObject({
        code: 'FORBIDDEN',
      });
    const done = await chair.does<Request>('acknowledgeConsultationRequest', { id }, REQUEST);
    expect(done).toMatchObject({ state: 'ACKNOWLEDGED', acknowledgeRemaining: null, conveneBy });
    expect(done.acknowledgedAt).not.toBeNull();
    expect(done.conveneRemaining).not.toBeNull();
    expect(await officer.refused('acknowledgeConsultationRequest', { id })).toMatchObject({ code: 'STATE' });
  });
});

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const pageOf = (running: string): string =>
  `query ($after: String) { consultationRequests(first: 3, running: ${running}, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor } } }`;

describe('the list', () => {
  it('shows the newest first, and those whose clock runs by the next deadline', async () => {
    const routine = await requested(forum, { urgency: 'ROUTINE' });
    const immediate = await requested(forum, { urgency: 'IMMEDIATE' });
    const urgent = await requested(forum, { urgency: 'URGENT' });
    const gone = await requested(forum);
    await norway.does('withdrawConsultationRequest', { id: gone.id, reason: 'settled' });
    const mine = [routine.id, immediate.id, urgent.id, gone.id];
    const order = async (args: string) =>
      (await requestsListed(officer, args)).nodes.map(({ id }) => id).filter((id) => mine.includes(id));
    expect(await order('')).toEqual([...mine].reverse());
    expect(await order(', running: true')).toEqual([immediate.id, urgent.id, routine.id]);
    expect(await order(', states: [WITHDRAWN]')).toEqual([gone.id]);
  });

  it.each(['false', 'true'])('in pages (running: %s) gives every request once', async (running) => {
    const whole = await requestsListed(officer, `, running: ${running}`);
    const ids: string[] = [];
    let page: Page | undefined;
    while (page === undefined || page.pageInfo.hasNextPage) {
      const after: string | null = page?.pageInfo.endCursor ?? null;
      page = (await officer.read<{ consultationRequests: Page }>(pageOf(running), { after }))
        .consultationRequests;
      ids.push(...page.nodes.map(({ id }) => id));
    }
    expect(ids).toEqual(whole.nodes.map(({ id }) => id));
    expect(whole.totalCount).toBe(ids.length);
  });

  it.each(['first: 0', 'first: 101', 'after: "x"'])('refuses %s as a bad input', async (args) => {
    const answer = await officer.graphql(`{ consultationRequests(${args}) { nodes { id } } }`);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });
});
