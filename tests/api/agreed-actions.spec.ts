import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId, keyOf } from '@parley/kernel';
import { Secretariat, startForum } from '@parley/testkit';
import { adopted, FOR_DELEGATIONS } from './support/decisions';

const forum = await startForum();
const secretariat = new Secretariat(forum);
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
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const input = (more: object = {}) => ({
    title: 'Share points of contact',
    delegations: ['NOR', 'JPN'],
    dueOn: day(10),
    ...more,
  });
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
