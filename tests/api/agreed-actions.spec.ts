import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId, keyOf } from '@parley/kernel';
import { inHours, type Person, Secretariat, startForum } from '@parley/testkit';
import { adopted, FOR_DELEGATIONS } from './support/decisions';
import { pageOf } from './support/feed';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const input = (more: object = {}) => ({
  title: 'Share points of contact',
  delegations: ['NOR', 'JPN'],
  dueOn: day(10),
  ...more,
});
const [officer, japan, deputy, norway, france] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('deputy@jpn.example'),
  forum.person('head@nor.example'),
  forum.person('head@fra.example'),
]);

describe('an agreed action', () => {
  const ACTION = `id title state dueOn reason delegations { code } decision { id } agendaItem { id }
    reports { text delegation { code } } viewerCan { report conclude }`;
  interface Action {
    readonly id: string;
    readonly state: string;
    readonly delegations: readonly { readonly code: string }[];
    readonly reports: readonly unknown[];
  }

  it('comes from a decision or an item, is reported on and closed', async () => {
    const decisionId = await adopted(forum);
    const { session, item } = await secretariat.underWay();
    const made = await officer.does<Action>('agreeAction', { input: input({ decisionId }) }, ACTION);
    expect(made).toMatchObject({ state: 'OPEN', delegations: [{ code: 'JPN' }, { code: 'NOR' }] });
    await officer.does('agreeAction', { input: input({ agendaItemId: item.id, title: 'From an item' }) });
    expect(await japan.refused('agreeAction', { input: input({ decisionId }) })).toMatchObject({
      code: 'FORBIDDEN',
    });
    const reported = await deputy.does<Action>('reportOnAction', { id: made.id, text: 'Done here.' }, ACTION);
    expect(reported.reports).toEqual([{ text: 'Done here.', delegation: { code: 'JPN' } }]);
    expect(await france.refused('reportOnAction', { id: made.id, text: 'x' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    await officer.does('carryAction', { id: made.id, sessionId: session.id });
    const { session: shown } = await japan.read<{ session: { actions: { title: string }[] } }>(
      'query ($id: ID!) { session(id: $id) { actions { title } decisions { id } } }',
      { id: session.id },
    );
    expect(shown.actions.map(({ title }) => title).sort()).toEqual([
      'From an item',
      'Share points of contact',
    ]);
    expect(
      await norway.refused('concludeAction', { id: made.id, outcome: 'DONE', reason: 'x' }),
    ).toMatchObject({
      code: 'FORBIDDEN',
    });
    const done = { id: made.id, outcome: 'DONE', reason: 'All have reported.' };
    expect(await officer.does<Action>('concludeAction', done, ACTION)).toMatchObject({ state: 'DONE' });
    expect(await officer.refused('concludeAction', done)).toMatchObject({ code: 'STATE' });
    expect(await norway.refused('reportOnAction', { id: made.id, text: 'x' })).toMatchObject({
      code: 'STATE',
    });
  });

  it('is overdue from the day after, by the database’s day in UTC', async () => {
    const decisionId = await adopted(forum);
    const { id } = await officer.does<Action>(
      'agreeAction',
      { input: input({ decisionId, dueOn: day(0) }) },
      ACTION,
    );
    const states = async (): Promise<string[]> => {
      const { actions } = await norway.read<{ actions: { nodes: Action[] } }>(
        '{ actions(delegation: "NOR", states: [OVERDUE], first: 100) { totalCount nodes { id state } } }',
      );
      return actions.nodes.filter((one) => one.id === id).map(({ state }) => state);
    };
    expect(await states()).toEqual([]);
    await forum.sql('update agreed_action set due_on = due_on - 1 where id = $1', [
      keyOf('AgreedAction', id),
    ]);
    expect(await states()).toEqual(['OVERDUE']);
    const refused = await officer.refused('agreeAction', { input: input({ decisionId, dueOn: day(-2) }) });
    expect(refused).toMatchObject({ code: 'INVALID', field: 'dueOn' });
  });

  it('is seen by all who are to act, and never more widely than what it comes from', async () => {
    const narrow = { ...FOR_DELEGATIONS, releasableTo: ['NOR', 'FRA'] };
    const decisionId = await adopted(forum, { label: narrow });
    expect(await officer.refused('agreeAction', { input: input({ decisionId }) })).toMatchObject({
      code: 'LABEL_CEILING',
    });
    const wide = { decisionId, delegations: ['NOR'], label: { classification: 'UNCLASSIFIED' } };
    expect(await officer.refused('agreeAction', { input: input(wide) })).toMatchObject({
      code: 'LABEL_CEILING',
    });
    expect(
      await officer.refused('agreeAction', { input: input({ decisionId, delegations: ['XXX'] }) }),
    ).toMatchObject({ code: 'INVALID' });
    for (const named of [{}, { decisionId, agendaItemId: globalId('AgendaItem', randomUUID()) }])
      expect(await officer.refused('agreeAction', { input: input(named) })).toMatchObject({
        code: 'NOT_FOUND',
      });
  });
});

describe('an action to be followed up', () => {
  const FOLLOWED = `query ($id: ID!) { session(id: $id) { actionsToFollowUp { id state dueOn
    postponements { from to reason } } } }`;
  interface Followed {
    readonly id: string;
    readonly state: string;
    readonly dueOn: string;
    readonly postponements: readonly object[];
  }
  const followed = async (person: Person, session: { readonly id: string }): Promise<Followed[]> =>
    (await person.read<{ session: { actionsToFollowUp: Followed[] } }>(FOLLOWED, { id: session.id })).session
      .actionsToFollowUp;
  const later = { startsAt: inHours(50), endsAt: inHours(52) };

  it('stands at the next session of the same format, overdue first, until it is closed', async () => {
    const named = { format: 'NAMED', named: ['JPN', 'NOR', 'AUS'] };
    const { session, item } = await secretariat.underWay(named);
    const next = await secretariat.convened({ ...later, ...named });
    const wider = await secretariat.convened(later);
    const agreed = async (more: object): Promise<string> =>
      (
        await officer.does<{ id: string }>('agreeAction', {
          input: input({ agendaItemId: item.id, ...more }),
        })
      ).id;
    const [soon, late] = [await agreed({ dueOn: day(3) }), await agreed({ dueOn: day(5) })];
    await forum.sql('update agreed_action set due_on = due_on - 8 where id = $1', [
      keyOf('AgreedAction', late),
    ]);
    const seen = await followed(japan, next);
    expect(seen.map(({ id, state }) => [id, state])).toEqual([
      [late, 'OVERDUE'],
      [soon, 'OPEN'],
    ]);
    expect(await followed(officer, session)).toEqual([]);
    const elsewhere = (await followed(japan, wider)).map(({ id }) => id);
    expect(elsewhere).not.toContain(soon);
    await officer.does('concludeAction', { id: soon, outcome: 'DONE', reason: 'Reported.' });
    expect((await followed(japan, next)).map(({ id }) => id)).toEqual([late]);
  });

  it('is not shown to who does not see it, and the table and the list count without it', async () => {
    const narrow = { ...FOR_DELEGATIONS, releasableTo: ['NOR', 'FRA'] };
    const decisionId = await adopted(forum, { basis: 'ALL', label: narrow });
    const next = await secretariat.convened(later);
    const title = `Known to two ${randomUUID()}`;
    const counts = async (person: Person) =>
      (
        await person.read<{ actionTable: { delegation: { code: string }; open: number }[] }>(
          'query ($year: Int) { actionTable(year: $year) { delegation { code } open overdue done dropped } }',
          { year: new Date().getUTCFullYear() },
        )
      ).actionTable.find(({ delegation }) => delegation.code === 'NOR')?.open ?? 0;
    const before = [await counts(japan), await counts(norway)];
    const { id } = await officer.does<{ id: string }>('agreeAction', {
      input: input({ decisionId, delegations: ['NOR'], title }),
    });
    expect((await followed(norway, next)).map((one) => one.id)).toContain(id);
    expect((await followed(japan, next)).map((one) => one.id)).not.toContain(id);
    expect([await counts(japan), await counts(norway)]).toEqual([before[0], (before[1] ?? 0) + 1]);
    expect(await japan.refused('postponeAction', { id, dueOn: day(20), reason: 'x' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is carried over to a later day with a reason that stays, by those who keep actions', async () => {
    const { item } = await secretariat.underWay();
    const { id } = await officer.does<{ id: string }>('agreeAction', {
      input: input({ agendaItemId: item.id }),
    });
    const to = {
      id,
      dueOn: day(30),
      reason: 'Two delegations await material.',
      clientMutationId: randomUUID(),
    };
    expect(await norway.refused('postponeAction', to)).toMatchObject({ code: 'FORBIDDEN' });
    expect(
      await officer.refused('postponeAction', { ...to, dueOn: day(-1), clientMutationId: null }),
    ).toMatchObject({
      ...{ code: 'INVALID', field: 'dueOn' },
    });
    expect(
      await officer.refused('postponeAction', { ...to, dueOn: day(9), clientMutationId: null }),
    ).toMatchObject({
      ...{ code: 'INVALID', field: 'dueOn' },
    });
    expect(
      await officer.refused('postponeAction', { ...to, reason: ' ', clientMutationId: null }),
    ).toMatchObject({
      ...{ code: 'INVALID', field: 'reason' },
    });
    const RESULT = 'dueOn postponements { from to reason }';
    const first = await officer.does<Followed>('postponeAction', to, RESULT);
    expect(first).toMatchObject({
      dueOn: day(30),
      postponements: [{ from: day(10), to: day(30), reason: 'Two delegations await material.' }],
    });
    expect(await officer.does<Followed>('postponeAction', to, RESULT)).toEqual(first);
    const { nodes } = await pageOf(norway, { filter: { types: ['action.postponed'] } });
    expect(nodes.filter(({ subjectId }) => subjectId === id)).toHaveLength(1);
    await officer.does('concludeAction', { id, outcome: 'DROPPED', reason: 'No longer needed.' });
    expect(
      await officer.refused('postponeAction', { ...to, dueOn: day(40), clientMutationId: null }),
    ).toMatchObject({
      code: 'STATE',
    });
  });

  it('has a title in English, in French, or in both', async () => {
    const { item } = await secretariat.underWay();
    const TITLES = 'en: title fr: title(language: FR)';
    const agreed = (more: object) =>
      officer.does<object>('agreeAction', { input: input({ agendaItemId: item.id, ...more }) }, TITLES);
    expect(await agreed({ titleFr: 'Partager les contacts' })).toMatchObject({
      ...{ en: 'Share points of contact', fr: 'Partager les contacts' },
    });
    expect(await agreed({ title: null, titleFr: 'Rendre compte' })).toMatchObject({
      ...{ en: 'Rendre compte', fr: 'Rendre compte' },
    });
    const none = { input: input({ agendaItemId: item.id, title: ' ', titleFr: null }) };
    expect(await officer.refused('agreeAction', none)).toMatchObject({ code: 'INVALID', field: 'title' });
  });
});
