import { describe, expect, it } from '@jest/globals';
import { codesOf, inHours, startForum } from '@parley/testkit';
import { entriesOf } from './support/feed';
import { requested, requestInput, requestSeen } from './support/requests';

const forum = await startForum();
const [officer, norway, france, japan] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('head@nor.example'),
  forum.person('head@fra.example'),
  forum.person('head@jpn.example'),
]);

const HOUR = 3_600_000;
const between = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / HOUR;
const typesAbout = async (reader: typeof officer, id: string): Promise<string[]> =>
  (await entriesOf(reader)).filter(({ subjectId }) => subjectId === id).map(({ type }) => type);

describe('an Ally requests consultations', () => {
  it('without anybody’s consent: the request stands as it was given, and both clocks run', async () => {
    const proposedStart = inHours(40);
    const made = await requested(forum, { subject: '  Cable safety ', urgency: 'IMMEDIATE', proposedStart });
    expect(made).toMatchObject({
      subject: 'Cable safety',
      state: 'SUBMITTED',
      version: 1,
      urgency: 'IMMEDIATE',
      delegation: { code: 'NOR' },
      acknowledgedAt: null,
      acknowledgeOverdue: false,
      convenedAt: null,
      conveneOverdue: false,
      session: null,
      viewerCan: { correct: true, withdraw: true, acknowledge: false, schedule: false },
    });
    expect(between(made.submittedAt, made.acknowledgeBy)).toBe(2);
    expect(between(made.submittedAt, made.conveneBy)).toBe(24);
    expect(made.acknowledgeRemaining).toMatch(/^PT1H59M\d+/);
    expect(made.conveneRemaining).toMatch(/^PT23H59M\d+/);
    expect(await requestSeen(officer, made.id)).toMatchObject({
      viewerCan: { correct: false, withdraw: false, acknowledge: true, schedule: true },
    });
  });

  it('and the request has its place in the feed and under node(id)', async () => {
    const { id } = await requested(forum, { subject: 'Seen by all' });
    expect(await typesAbout(japan, id)).toEqual(['request.submitted']);
    const { node } = await japan.read<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { ... on ConsultationRequest { subject delegation { code } } } }',
      { id },
    );
    expect(node).toEqual({ subject: 'Seen by all', delegation: { code: 'NOR' } });
    const subject = await japan.read(
      'query { feed(first: 100, filter: { types: ["request.submitted"] }) { nodes { subjectId subject { id __typename } } } }',
    );
    expect(JSON.stringify(subject)).toContain(`{"id":"${id}","__typename":"ConsultationRequest"}`);
  });

  it.each([
    ['head@jpn.example', 'Any Ally may request consultations'],
    ['observer@asean.example', 'by the delegation of an Ally'],
    ['officer@secretariat.example', 'by the delegation of an Ally'],
    ['admin@secretariat.example', 'by the delegation of an Ally'],
    ['deputy@nor.example', 'to whom the head gave authority'],
  ])('%s may not, and is told who may', async (email, words) => {
    const person = await forum.person(email);
    expect(await person.refused('requestConsultations', { input: requestInput() })).toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining(words),
    });
    const { viewer } = await person.read<{ viewer: unknown }>(
      '{ viewer { viewerCan { requestConsultations } } }',
    );
    expect(viewer).toEqual({ viewerCan: { requestConsultations: false } });
  });

  it('a deputy may, to whom the head gave authority', async () => {
    const deputy = await forum.person('deputy@dnk.example');
    const head = await forum.person('head@dnk.example');
    const { viewer } = await deputy.read<{ viewer: { person: { id: string } } }>(
      '{ viewer { person { id } } }',
    );
    await head.does('giveAuthority', { personId: viewer.person.id, speaksForSeat: true });
    await deputy.does('requestConsultations', { input: requestInput() });
  });

  it('a seat that joined since may, from its first day as an Ally', async () => {
    const admin = await forum.person('admin@secretariat.example');
    await admin.does('admitDelegation', { code: 'FIN', from: '2024-01-01' });
    const input = {
      name: 'Finland — Head of Delegation',
      email: 'head@fin.example',
      role: 'HEAD',
      delegation: 'FIN',
      clearance: 'SECRET',
      password: 'a long password',
    };
    await admin.does('accreditPerson', { input });
    const finland = await forum.signIn('head@fin.example', 'a long password');
    await finland.does('requestConsultations', { input: requestInput() });
  });

  it.each([
    ['no subject', { subject: ' ' }, 'INVALID', 'subject'],
    ['no reasons', { text: '' }, 'INVALID', 'text'],
    ['a text without end', { text: 'x'.repeat(5001) }, 'INVALID', 'text'],
    ['a proposed time that has passed', { proposedStart: inHours(-1) }, 'INVALID', 'proposedStart'],
    ['a named format without names', { format: 'NAMED' }, 'INVALID', 'named'],
    ['a named format with itself alone', { format: 'NAMED', named: ['NOR'] }, 'INVALID', 'named'],
    ['an Ally among the named partners', { format: 'ALLIES_PLUS', named: ['FRA'] }, 'INVALID', 'named'],
    [
      'an unknown caveat',
      { label: { classification: 'RESTRICTED', caveats: ['X'] } },
      'INVALID',
      'label.caveats',
    ],
    [
      'a caveat that the author does not hold',
      { label: { classification: 'RESTRICTED', caveats: ['CYBER-DEFENCE'] } },
      'LABEL_CEILING',
      'label.caveats',
    ],
  ])('%s is refused, and the field is named', async (_, overrides, code, field) => {
    expect(await norway.refused('requestConsultations', { input: requestInput(overrides) })).toMatchObject({
      code,
      field,
    });
  });

  it('an urgency that there is not is a bad input', async () => {
    const answer = await norway.graphql(
      'mutation ($input: ConsultationRequestInput!) { requestConsultations(input: $input) { __typename } }',
      { input: requestInput({ urgency: 'SOON' }) },
    );
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });

  it('once for one clientMutationId, also ten times at once and once more later', async () => {
    const again = { input: requestInput({ subject: 'Once' }), clientMutationId: 'one name' };
    const made = await Promise.all(
      Array.from({ length: 10 }, () => norway.does('requestConsultations', again)),
    );
    made.push(await norway.does('requestConsultations', { ...again, input: requestInput() }));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect((await france.does('requestConsultations', again)).id).not.toBe(made[0]?.id);
  });

  it('for a named set, of which it is one', async () => {
    const made = await requested(forum, { format: 'NAMED', named: ['FRA'] });
    expect(made.named.map(({ code }) => code)).toEqual(['FRA', 'NOR']);
    expect(made.label.releasableTo).toEqual(['FRA', 'NOR']);
  });
});
