import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { type Person, startForum } from '@parley/testkit';
import { entriesOf, issued } from './support/feed';
import {
  REQUEST,
  type Request,
  requested,
  requestInput,
  requestSeen,
  requestsListed,
  slot,
} from './support/requests';

const forum = await startForum();
const [officer, norway, france, japan, korea, observer] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('head@nor.example'),
  forum.person('head@fra.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('observer@asean.example'),
]);

const absent = (): string => globalId('ConsultationRequest', randomUUID());

const ASKED = [
  `query ($id: ID!) { consultationRequest(id: $id) { ${REQUEST} } }`,
  'query ($id: ID!) { node(id: $id) { id __typename ... on ConsultationRequest { subject } } }',
];

const ACTED: readonly (readonly [string, (id: string) => Record<string, unknown>])[] = [
  ['correctConsultationRequest', (id) => ({ id, version: 1, input: requestInput() })],
  ['withdrawConsultationRequest', (id) => ({ id, reason: 'none' })],
  ['acknowledgeConsultationRequest', (id) => ({ id })],
  ['scheduleRequested', (id) => ({ requestId: id, ...slot() })],
];

/** Its subject stands nowhere else: none of it may appear where the request is out of sight. */
type Hidden = Request & { readonly subject: string };

const hidden = (overrides = {}): Promise<Hidden> => {
  const subject = `Zephyr ${randomUUID()}`;
  return requested(forum, { subject, text: `Why ${subject}`, ...overrides }) as Promise<Hidden>;
};

/** Whoever may not see a request gets, in every way of asking, the answer for what is not there. */
const expectHidden = async (person: Person, { id, subject }: Hidden): Promise<void> => {
  for (const query of ASKED) {
    const answers = await Promise.all([id, absent()].map((one) => person.graphql(query, { id: one })));
    expect(answers[0]?.text).toBe(answers[1]?.text);
  }
  const { nodes, totalCount } = await requestsListed(person);
  expect(nodes.map((node) => node.id)).not.toContain(id);
  expect(totalCount).toBe(nodes.length);
  expect((await requestsListed(person, ', running: true')).nodes.map((node) => node.id)).not.toContain(id);
  const entries = JSON.stringify(await entriesOf(person));
  expect(entries).not.toContain(id);
  expect(entries).not.toContain(subject);
};

const expectRefusedAsAbsent = async (person: Person, id: string): Promise<void> => {
  for (const [mutation, args] of ACTED) {
    const [there, not] = [
      await person.refused(mutation, args(id)),
      await person.refused(mutation, args(absent())),
    ];
    expect([mutation, there]).toEqual([mutation, not]);
    expect(there.code).toBe('NOT_FOUND');
  }
};

describe('a request is seen under its label', () => {
  it('by those to whom it is released, from the moment it is made, and by nobody else', async () => {
    const label = { classification: 'RESTRICTED', releasableTo: ['FRA'] };
    const request = await hidden({ label });
    const { id, subject } = request;
    for (const person of [japan, korea, observer]) {
      await expectHidden(person, request);
      await expectRefusedAsAbsent(person, id);
    }
    for (const person of [norway, france, officer])
      expect(await requestSeen(person, id)).toMatchObject({ subject });
  });

  it('of a narrower format by those who would be invited', async () => {
    const request = await hidden({ format: 'ALLIES_PLUS', named: ['JPN'] });
    for (const person of [korea, observer]) await expectHidden(person, request);
    for (const person of [france, japan]) expect(await requestSeen(person, request.id)).not.toBeNull();
  });

  it('by observers where its label says so', async () => {
    const { id } = await requested(forum, {
      label: { classification: 'UNCLASSIFIED', releasableToObservers: true },
    });
    expect(await requestSeen(observer, id)).toMatchObject({
      viewerCan: { correct: false, withdraw: false, acknowledge: false, schedule: false },
    });
  });

  it('not below its level, even in its own delegation, nor by a feed below it', async () => {
    const request = await hidden({ label: { classification: 'SECRET' } });
    const adviser = await forum.person('adviser@nor.example');
    await expectHidden(adviser, request);
    await expectRefusedAsAbsent(adviser, request.id);
    await expectHidden(await issued(forum, norway), request);
    expect(await requestSeen(norway, request.id)).not.toBeNull();
  });

  it('a feed token reads it and does nothing to it', async () => {
    const { id } = await requested(forum);
    const machine = await issued(forum, norway);
    expect(await requestSeen(machine, id)).toMatchObject({ viewerCan: { correct: false, withdraw: false } });
    expect(await machine.refused('requestConsultations', { input: requestInput() })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await machine.refused('withdrawConsultationRequest', { id, reason: 'x' })).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('a stranger without a sign-in is told to sign in', async () => {
    const answer = await forum.bearer(undefined).graphql('{ consultationRequests { totalCount } }');
    expect(answer.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('a correction that narrows the label', () => {
  it('takes the request from those who lose sight, with what the record said of it, and tells them to forget', async () => {
    const { id, subject } = await hidden();
    expect(await requestSeen(japan, id)).not.toBeNull();
    const feed = japan.feed({ after: (await entriesOf(japan)).at(-1)?.cursor });
    await feed.connected;
    const label = { classification: 'UNCLASSIFIED', releasableTo: ['FRA'] };
    await norway.does('correctConsultationRequest', { id, version: 1, input: requestInput({ label }) });
    const told = await feed.entries.until(({ subjectId }) => subjectId === id);
    expect(told).toMatchObject({ type: 'request.retracted', retracted: true });
    await feed.close();
    expect(await requestSeen(japan, id)).toBeNull();
    expect(JSON.stringify(await entriesOf(japan))).not.toContain(subject);
    expect(await requestSeen(france, id)).not.toBeNull();
  });
});

describe('a session below the request’s level', () => {
  it('moves the request though the officer who convenes it may not see it, and tells them nothing of it', async () => {
    const admin = await forum.person('admin@secretariat.example');
    const email = 'low@secretariat.example';
    const password = 'a long password';
    const input = { name: 'Low Officer', email, role: 'SESSION_OFFICER', clearance: 'RESTRICTED', password };
    await admin.does('accreditPerson', { input });
    const low = await forum.signIn(email, password);
    const request = await hidden({ label: { classification: 'SECRET' } });
    const { id } = request;
    await expectRefusedAsAbsent(low, id);
    const { session } = await officer.does<Request>(
      'scheduleRequested',
      { requestId: id, ...slot() },
      REQUEST,
    );
    const sessionId = session?.id ?? '';
    const opened = {
      title: 'Consultations',
      purpose: 'INFORM',
      format: 'ALL',
      ...slot(),
      label: { classification: 'UNCLASSIFIED' },
    };
    await officer.does('changeSession', { id: sessionId, version: 1, input: opened });
    const seen = async () =>
      low.read('query ($id: ID!) { session(id: $id) { state request { id } agenda { id } } }', {
        id: sessionId,
      });
    expect(await seen()).toEqual({ session: { state: 'DRAFT', request: null, agenda: [] } });
    await low.does('conveneSession', { id: sessionId });
    expect(await requestSeen(norway, id)).toMatchObject({ state: 'CONVENED' });
    await low.does('cancelSession', { id: sessionId, reason: 'Not now.' });
    expect(await requestSeen(norway, id)).toMatchObject({ state: 'ACKNOWLEDGED', session: null });
    await expectHidden(low, request);
  });
});
