import { describe, expect, it } from '@jest/globals';
import { type Item, itemInput, type Person, Secretariat, startForum } from '@parley/testkit';

const forum = await startForum({ nodes: 2 });
const secretariat = new Secretariat(forum);
const officer = await forum.person('officer@secretariat.example');
const chair = await forum.person('chair@secretariat.example');
const japan = await forum.person('head@jpn.example', 1);
const deputy = await forum.person('deputy@jpn.example');
const stranger = forum.bearer(undefined);

interface Seen {
  readonly session: {
    readonly agendaStanding: string;
    readonly agendaAdoptedAt: string | null;
    readonly agendaAdoptedUnder: { readonly id: string } | null;
    readonly agenda: readonly (Item & {
      readonly title: string;
      readonly lateChange: string | null;
      readonly lateReason: string | null;
      readonly withoutDiscussion: boolean;
      readonly kind: string;
      readonly outcome: string | null;
      readonly discussionAskedBy: readonly { readonly code: string }[];
      readonly viewerCan: { readonly askToDiscuss: boolean; readonly change: boolean };
    })[];
  };
}

const SEEN = `query ($id: ID!) { session(id: $id) { agendaStanding agendaAdoptedAt agendaAdoptedUnder { id }
  agenda { id number title state version kind outcome lateChange lateReason withoutDiscussion format named { code }
    discussionAskedBy { code } viewerCan { askToDiscuss change } } } }`;

const seen = async (reader: Person, id: string): Promise<Seen['session']> =>
  (await reader.read<Seen>(SEEN, { id })).session;

const UNDISCUSSED = { kind: 'INFORMATION', withoutDiscussion: true };

describe('adopting the agenda', () => {
  it('is the chair’s: everybody who sees the session sees since when, and under which item', async () => {
    const { id } = await secretariat.open();
    const item = await secretariat.item(id, { title: 'Adoption of the agenda', kind: 'DECISION' });
    expect(await seen(japan, id)).toMatchObject({ agendaStanding: 'PROVISIONAL', agendaAdoptedAt: null });
    for (const [person, code] of [
      [officer, 'FORBIDDEN'],
      [japan, 'FORBIDDEN'],
    ] as const)
      expect(await person.refused('adoptAgenda', { sessionId: id, itemId: item.id })).toMatchObject({ code });
    await chair.does('adoptAgenda', { sessionId: id, itemId: item.id });
    expect(await seen(japan, id)).toMatchObject({
      agendaStanding: 'ADOPTED',
      agendaAdoptedAt: expect.any(String) as unknown,
      agendaAdoptedUnder: { id: item.id },
    });
    expect(await chair.refused('adoptAgenda', { sessionId: id })).toMatchObject({ code: 'STATE' });
  });

  it('needs a signed-in caller, and for a session out of sight reads as for none', async () => {
    const { id } = await secretariat.scheduled();
    const absent = await japan.refused('adoptAgenda', { sessionId: 'U2Vzc2lvbjpub25l' });
    expect(await japan.refused('adoptAgenda', { sessionId: id })).toEqual(absent);
    expect(
      (await stranger.graphql(`mutation { adoptAgenda(sessionId: "${id}") { __typename } }`)).errors,
    ).toHaveLength(1);
  });

  it('does not show the item to who may not see it', async () => {
    const { id } = await secretariat.open();
    await secretariat.item(id, { title: 'Open' });
    const narrow = await secretariat.item(id, {
      label: { classification: 'UNCLASSIFIED', releasableTo: ['FRA'] },
    });
    await chair.does('adoptAgenda', { sessionId: id, itemId: narrow.id });
    expect(await seen(japan, id)).toMatchObject({ agendaStanding: 'ADOPTED', agendaAdoptedUnder: null });
    expect(await seen(chair, id)).toMatchObject({ agendaAdoptedUnder: { id: narrow.id } });
    const rows = await forum.sql("select data from record where type = 'agenda.adopted'");
    expect(JSON.stringify(rows)).not.toContain(narrow.id);
  });

  it('leaves changes to the chair, with a reason, and marks them', async () => {
    const { id } = await secretariat.open();
    const item = await secretariat.item(id, { title: 'First' });
    await chair.does('adoptAgenda', { sessionId: id });
    const add = { sessionId: id, input: itemInput({ title: 'Late', reason: 'Events of last night' }) };
    expect(await officer.refused('addAgendaItem', add)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await chair.refused('addAgendaItem', { sessionId: id, input: itemInput() })).toMatchObject({
      code: 'INVALID',
      field: 'reason',
    });
    await chair.does('addAgendaItem', add);
    await chair.does('moveAgendaItem', {
      id: item.id,
      version: item.version,
      parentId: null,
      position: 1,
      reason: 'After the new one',
    });
    const { agenda } = await seen(japan, id);
    expect(agenda.map(({ title, lateChange, lateReason }) => [title, lateChange, lateReason])).toEqual([
      ['Late', 'ADDED', 'Events of last night'],
      ['First', 'MOVED', 'After the new one'],
    ]);
    expect((await seen(officer, id)).agenda.map(({ viewerCan }) => viewerCan.change)).toEqual([false, false]);
  });
});

describe('items without discussion', () => {
  it('are approved together, except what a seat asked to discuss', async () => {
    const { id } = await secretariat.open();
    const [a, b, c] = [
      await secretariat.item(id, { title: 'A', ...UNDISCUSSED }),
      await secretariat.item(id, { title: 'B', ...UNDISCUSSED }),
      await secretariat.item(id, { title: 'C' }),
    ];
    expect((await seen(japan, id)).agenda.map(({ viewerCan }) => viewerCan.askToDiscuss)).toEqual([
      true,
      true,
      false,
    ]);
    expect((await seen(deputy, id)).agenda.map(({ viewerCan }) => viewerCan.askToDiscuss)).toEqual([
      false,
      false,
      false,
    ]);
    await japan.does('askToDiscuss', { id: b.id });
    expect(await deputy.refused('askToDiscuss', { id: a.id })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await japan.refused('askToDiscuss', { id: c.id })).toMatchObject({ code: 'STATE' });
    const approve = { sessionId: id, itemIds: [a.id, b.id], outcome: 'TOOK_NOTE' };
    expect(await japan.refused('approveUndiscussed', approve)).toMatchObject({ code: 'FORBIDDEN' });
    await chair.does('approveUndiscussed', approve);
    expect((await seen(japan, id)).agenda).toMatchObject([
      { title: 'A', state: 'CLOSED', outcome: 'TOOK_NOTE', withoutDiscussion: true },
      {
        title: 'B',
        state: 'PENDING',
        kind: 'DISCUSSION',
        withoutDiscussion: false,
        discussionAskedBy: [{ code: 'JPN' }],
      },
      { title: 'C', state: 'PENDING' },
    ]);
    expect(await japan.refused('askToDiscuss', { id: a.id })).toMatchObject({ code: 'STATE' });
    expect(await chair.refused('approveUndiscussed', approve)).toMatchObject({ code: 'STATE' });
  });

  it('an objection and the approval at once, many times: what was asked for is never approved', async () => {
    const { id } = await secretariat.open();
    for (let turn = 0; turn < 15; turn += 1) {
      const item = await secretariat.item(id, { title: `Turn ${turn}`, ...UNDISCUSSED });
      const [asked, approved] = await Promise.all([
        japan.tries('askToDiscuss', { id: item.id }),
        chair.tries('approveUndiscussed', { sessionId: id, itemIds: [item.id], outcome: 'NOTED' }),
      ]);
      expect('code' in approved).toBe(false);
      const now = (await seen(japan, id)).agenda.find(({ title }) => title === `Turn ${turn}`);
      expect(now?.state).toBe('code' in asked ? 'CLOSED' : 'PENDING');
    }
  });

  it('an item out of sight cannot be asked about', async () => {
    const { id } = await secretariat.open();
    const hidden = await secretariat.item(id, {
      ...UNDISCUSSED,
      label: { classification: 'UNCLASSIFIED', releasableTo: ['FRA'] },
    });
    const absent = await japan.refused('askToDiscuss', { id: 'QWdlbmRhSXRlbTpub25l' });
    expect(await japan.refused('askToDiscuss', { id: hidden.id })).toEqual(absent);
  });
});

describe('a format of an item’s own', () => {
  it('names seats of the session, and says whom it concerns', async () => {
    const { id } = await secretariat.convened();
    const item = await secretariat.item(id, { ...UNDISCUSSED, format: 'NAMED', named: ['FRA', 'AUS'] });
    expect((await seen(japan, id)).agenda).toMatchObject([
      { format: 'NAMED', named: [{ code: 'AUS' }, { code: 'FRA' }] },
    ]);
    expect(await japan.refused('askToDiscuss', { id: item.id })).toMatchObject({ code: 'FORBIDDEN' });
    for (const wrong of [{ format: 'NAMED', named: ['FIN'] }, { format: 'NAMED' }, { named: ['FRA'] }])
      expect(
        await officer.refused('addAgendaItem', { sessionId: id, input: itemInput(wrong) }),
      ).toMatchObject({
        code: 'INVALID',
        field: 'named',
      });
  });
});
