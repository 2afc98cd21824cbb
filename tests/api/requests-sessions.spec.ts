import { describe, expect, it } from '@jest/globals';
import { Secretariat, startForum } from '@parley/testkit';
import { entriesOf } from './support/feed';
import { REQUEST, type Request, requested, requestSeen, slot } from './support/requests';

const forum = await startForum({ nodes: 2 });
const [officer, chair, norway, japan] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('chair@secretariat.example', 1),
  forum.person('head@nor.example'),
  forum.person('head@jpn.example', 1),
]);

const typesAbout = async (reader: typeof officer, ids: readonly string[]): Promise<string[]> =>
  (await entriesOf(reader)).filter(({ subjectId }) => ids.includes(subjectId)).map(({ type }) => type);

interface Made {
  readonly title: string;
  readonly purpose: string;
  readonly format: string;
  readonly state: string;
  readonly participants: readonly { readonly code: string }[];
  readonly label: { readonly classification: string; readonly releasableTo: readonly string[] | null };
  readonly agenda: readonly {
    readonly title: string;
    readonly sponsors: readonly { readonly code: string }[];
  }[];
  readonly request: { readonly id: string; readonly subject: string } | null;
}

const sessionOf = async (reader: typeof officer, id: string): Promise<Made | null> =>
  (
    await reader.read<{ session: Made | null }>(
      `query ($id: ID!) { session(id: $id) { title purpose format state participants { code }
        label { classification releasableTo } agenda { title sponsors { code } } request { id subject } } }`,
      { id },
    )
  ).session;

const scheduled = async (overrides = {}, more = {}): Promise<Request & { readonly sessionId: string }> => {
  const { id } = await requested(forum, overrides);
  const made = await officer.does<Request>(
    'scheduleRequested',
    { requestId: id, ...slot(), ...more },
    REQUEST,
  );
  return { ...made, sessionId: made.session?.id ?? '' };
};

describe('a request becomes a session in one step', () => {
  it('with the request’s subject, purpose, format and label, its first item sponsored, linked both ways', async () => {
    const request = await scheduled({
      subject: 'Cable safety',
      purpose: 'COORDINATE',
      format: 'NAMED',
      named: ['FRA', 'JPN'],
      label: { classification: 'RESTRICTED' },
    });
    expect(request).toMatchObject({
      state: 'SCHEDULED',
      session: { title: 'Cable safety', state: 'DRAFT', request: { id: request.id } },
      viewerCan: { acknowledge: false, schedule: false },
    });
    expect(request.acknowledgedAt).not.toBeNull();
    expect(request.conveneRemaining).not.toBeNull();
    expect(await sessionOf(officer, request.sessionId)).toMatchObject({
      title: 'Cable safety',
      purpose: 'COORDINATE',
      format: 'NAMED',
      label: { classification: 'RESTRICTED', releasableTo: ['FRA', 'JPN', 'NOR'] },
      agenda: [{ title: 'Cable safety', sponsors: [{ code: 'NOR' }] }],
      request: { id: request.id, subject: 'Cable safety' },
    });
  });

  it('its delegation hears that one is in preparation, and nothing of the draft until it is convened', async () => {
    const { id, sessionId } = await scheduled();
    expect(await requestSeen(norway, id)).toMatchObject({ state: 'SCHEDULED', session: null });
    expect(await typesAbout(norway, [id, sessionId])).toEqual([
      'request.submitted',
      'request.acknowledged',
      'request.scheduled',
    ]);
    expect(JSON.stringify(await entriesOf(norway))).not.toContain(sessionId);
    await chair.does('conveneSession', { id: sessionId });
    expect(await requestSeen(norway, id)).toMatchObject({
      state: 'CONVENED',
      session: { id: sessionId, request: { id } },
      conveneRemaining: null,
      viewerCan: { withdraw: false },
    });
    expect((await typesAbout(norway, [id, sessionId])).slice(-2)).toEqual([
      'session.convened',
      'request.convened',
    ]);
  });

  it('convened at once where the officer says so', async () => {
    const { id, sessionId, state, convenedAt } = await scheduled(
      {},
      { convene: true, title: 'Extraordinary consultations', place: 'Room 1' },
    );
    expect(state).toBe('CONVENED');
    expect(convenedAt).not.toBeNull();
    expect(await sessionOf(japan, sessionId)).toMatchObject({
      title: 'Extraordinary consultations',
      state: 'CONVENED',
      agenda: [{ title: 'Safety of undersea cables' }],
    });
    expect(await typesAbout(officer, [id, sessionId])).toEqual([
      'request.submitted',
      'session.scheduled',
      'request.acknowledged',
      'request.scheduled',
      'session.convened',
      'request.convened',
    ]);
  });

  it('not convened at once in spite of a warning without a reason, and then with one', async () => {
    const hours = slot();
    await scheduled({ purpose: 'CONSENSUS' }, { ...hours, convene: true });
    const { id } = await requested(forum, { purpose: 'CONSENSUS' });
    const again = { requestId: id, ...hours, convene: true };
    expect(await officer.refused('scheduleRequested', again)).toMatchObject({
      code: 'INVALID',
      field: 'overrideReason',
    });
    expect(await requestSeen(officer, id)).toMatchObject({ state: 'SUBMITTED', session: null });
    const made = await officer.does<Request>(
      'scheduleRequested',
      { ...again, overrideReason: 'The deputies come to this one.' },
      REQUEST,
    );
    expect(made).toMatchObject({ state: 'CONVENED', session: { state: 'CONVENED' } });
  });

  it('that is called off makes it wait again, with its clock running on, and takes another session', async () => {
    const { id, sessionId, conveneBy, version } = await scheduled({}, { convene: true });
    await officer.does('cancelSession', { id: sessionId, reason: 'The building is closed.' });
    const back = await requestSeen(norway, id);
    expect(back).toMatchObject({ state: 'ACKNOWLEDGED', version: version + 1, convenedAt: null, conveneBy });
    expect(back?.conveneRemaining).not.toBeNull();
    expect(back?.viewerCan.withdraw).toBe(true);
    const again = await officer.does<Request>('scheduleRequested', { requestId: id, ...slot() }, REQUEST);
    expect(again.session?.id).not.toBe(sessionId);
    await officer.does('cancelSession', { id: again.session?.id, reason: 'A better hour was found.' });
    expect(await requestSeen(officer, id)).toMatchObject({ state: 'ACKNOWLEDGED', session: null });
  });

  it('stays withdrawn when the draft that was made of it is convened or called off', async () => {
    const convened = await scheduled();
    await norway.does('withdrawConsultationRequest', { id: convened.id, reason: 'settled' });
    await officer.does('conveneSession', { id: convened.sessionId });
    expect(await requestSeen(norway, convened.id)).toMatchObject({ state: 'WITHDRAWN' });
    const cancelled = await scheduled();
    await norway.does('withdrawConsultationRequest', { id: cancelled.id, reason: 'settled' });
    await officer.does('cancelSession', { id: cancelled.sessionId, reason: 'Withdrawn.' });
    expect(await requestSeen(norway, cancelled.id)).toMatchObject({ state: 'WITHDRAWN' });
  });

  it('cannot be withdrawn once its session is convened', async () => {
    const { id } = await scheduled({}, { convene: true });
    expect(await norway.refused('withdrawConsultationRequest', { id, reason: 'late' })).toMatchObject({
      code: 'STATE',
    });
  });

  it.each([
    [
      'an end before the start',
      { endsAt: '2031-01-01T10:00:00Z', startsAt: '2031-01-01T11:00:00Z' },
      'endsAt',
    ],
    ['an empty title', { title: ' ' }, 'title'],
    ['an address that is no web address', { onlineUrl: 'javascript:alert(1)' }, 'onlineUrl'],
  ])('%s is refused, and the request stays as it was', async (_, more, field) => {
    const { id, version } = await requested(forum);
    expect(await officer.refused('scheduleRequested', { requestId: id, ...slot(), ...more })).toMatchObject({
      code: 'INVALID',
      field,
    });
    expect(await requestSeen(officer, id)).toMatchObject({ state: 'SUBMITTED', version, session: null });
  });

  it.each(['head@nor.example', 'rapporteur@secretariat.example', 'observer@asean.example'])(
    '%s may not make it one',
    async (email) => {
      const label = { classification: 'UNCLASSIFIED', releasableToObservers: true };
      const { id } = await requested(forum, { label });
      const person = await forum.person(email);
      expect(await person.refused('scheduleRequested', { requestId: id, ...slot() })).toMatchObject({
        code: 'FORBIDDEN',
      });
    },
  );
});

describe('two officers at once, on two nodes', () => {
  const sessionsTitled = async (title: string): Promise<number> => {
    const { sessions } = await officer.read<{ sessions: { nodes: { title: string }[] } }>(
      '{ sessions(first: 100, states: [DRAFT, CONVENED]) { nodes { title } } }',
    );
    return sessions.nodes.filter((session) => session.title === title).length;
  };

  it('make one session of it, and the other is told that there is one', async () => {
    for (let round = 0; round < 5; round += 1) {
      const subject = `Contested ${round}`;
      const { id } = await requested(forum, { subject });
      const answers = await Promise.all(
        [officer, chair, officer, chair].map((one, index) =>
          one.tries('scheduleRequested', { requestId: id, ...slot(), convene: index % 2 === 0 }),
        ),
      );
      expect(answers.filter(({ __typename }) => __typename === 'ConsultationRequest')).toHaveLength(1);
      expect(answers.filter((answer) => 'code' in answer && answer.code === 'STATE')).toHaveLength(3);
      expect(await sessionsTitled(subject)).toBe(1);
    }
  });

  it('a repeat under the same name is answered with the first result', async () => {
    const { id } = await requested(forum, { subject: 'Repeated' });
    const again = { requestId: id, ...slot(), clientMutationId: 'pressed twice' };
    const answers = await Promise.all(
      [officer, await forum.person('officer@secretariat.example', 1), officer].map((one) =>
        one.does<Request>('scheduleRequested', again, REQUEST),
      ),
    );
    expect(new Set(answers.map(({ session }) => session?.id)).size).toBe(1);
    expect(await sessionsTitled('Repeated')).toBe(1);
  });

  it('convening and withdrawing at once leave either a convened or a withdrawn request, and no fault', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, sessionId } = await scheduled();
      const [, withdrawal] = await Promise.all([
        chair.does('conveneSession', { id: sessionId }),
        norway.tries('withdrawConsultationRequest', { id, reason: 'settled' }),
      ]);
      const withdrawn = withdrawal.__typename === 'ConsultationRequest';
      expect(await requestSeen(japan, id)).toMatchObject({ state: withdrawn ? 'WITHDRAWN' : 'CONVENED' });
    }
  });
});

it('a session that came of no request has none', async () => {
  const { id } = await new Secretariat(forum).convened();
  expect((await sessionOf(japan, id))?.request).toBeNull();
});
