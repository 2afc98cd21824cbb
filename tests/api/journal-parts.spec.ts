import { describe, expect, it } from '@jest/globals';
import { OPEN_LABEL, type Person, Secretariat, startForum, type Thing } from '@parley/testkit';
import { circulated, drafted } from './support/papers';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [officer, chair, japan, korea, france] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
]);

const journal = async (reader: Person, id: string, language = 'EN'): Promise<string> => {
  const { session } = await reader.read<{ session: { journal: { markdown: string } | null } }>(
    `query ($id: ID!, $language: Language) { session(id: $id) { journal(language: $language) { markdown } } }`,
    { id, language },
  );
  return (session.journal?.markdown ?? '').replaceAll('\\', '');
};

const underWay = async (paperIds: readonly string[]): Promise<readonly [session: string, item: string]> => {
  const session = await secretariat.open({ label: OPEN_LABEL });
  const item = await secretariat.item(session.id, { title: 'Sea lanes', paperIds });
  await chair.does('openAgendaItem', { id: item.id });
  return [session.id, item.id];
};

const closed = async ([session, item]: readonly [string, string]): Promise<string> => {
  await chair.does('closeAgendaItem', { id: item, outcome: 'NOTED' });
  await chair.does('closeSession', { id: session });
  return session;
};

describe('papers under the items of a journal', () => {
  it('are named by reference and title for those who see them, a non-paper by nobody’s name', async () => {
    const open = await circulated(forum, { title: 'For all' });
    const shared = await circulated(forum, {
      title: 'For two',
      label: { ...OPEN_LABEL, releasableTo: ['JPN', 'KOR'] },
    });
    const unsigned = await circulated(forum, {
      title: 'Of nobody',
      kind: 'NON_PAPER',
      label: { ...OPEN_LABEL, releasableTo: ['KOR'] },
    });
    const draft = await drafted(forum, { title: 'Not yet' });
    const id = await closed(await underWay([open.id, shared.id, unsigned.id, draft.id].filter(Boolean)));
    const [forKorea, forFrance] = [await journal(korea, id), await journal(france, id)];
    expect(forFrance).toContain(`**Papers:** ${open.reference} – For all\n`);
    expect(forFrance).not.toMatch(/For two|Of nobody|Not yet/);
    expect(forFrance.startsWith('**APP UNCLASSIFIED**')).toBe(true);
    expect(forKorea).toContain(`${shared.reference} – For two`);
    expect(forKorea).toContain('Non-paper – Of nobody');
    expect(forKorea).not.toContain('Not yet');
    // Japan wrote the non-paper for Korea alone: its marking does not say so.
    expect(forKorea.startsWith('**APP UNCLASSIFIED Releasable to Republic of Korea**')).toBe(true);
    expect(await journal(korea, id, 'FR')).toContain('Document officieux – Of nobody');
    expect(await journal(officer, id)).not.toContain('Not yet');
  });

  it('are those of the meeting: what becomes of them later changes nothing', async () => {
    const paper = await circulated(forum, { title: 'As it was' });
    const id = await closed(await underWay([paper.id]));
    const before = await journal(france, id);
    await japan.does('withdrawPaper', { id: paper.id, reason: 'Taken over by events' });
    expect(await journal(france, id)).toBe(before);
    expect(before).toContain('As it was');
  });
});

describe('what the chair asked round the table', () => {
  it('is told: the tour with who passed, the show with how the seats stood', async () => {
    const place = await underWay([]);
    const [, agendaItemId] = place;
    await chair.does('startTour', { agendaItemId, order: 'EN' });
    const { node } = await chair.read<{
      node: { speakers: { waiting: (Thing & { delegation: { code: string } })[] } };
    }>(
      `query ($id: ID!) { node(id: $id) { ... on AgendaItem { speakers { waiting { id delegation { code } } } } } }`,
      { id: agendaItemId },
    );
    const turn = (code: string) =>
      node.speakers.waiting.find(({ delegation }) => delegation.code === code)?.id ?? '';
    await korea.does('passFloor', { id: turn('KOR') });
    await chair.does('giveFloor', { id: turn('JPN') });
    await chair.does('endTour', { agendaItemId });
    const show = await chair.does('askForPositions', { agendaItemId, question: 'By May?' });
    await japan.does('showPosition', { id: show.id, position: 'AGREE' });
    await france.does('showPosition', { id: show.id, position: 'OBJECT' });
    await france.does('showPosition', { id: show.id, position: 'RESERVATION' });
    const text = await journal(france, await closed(place));
    expect(text).toMatch(
      /Tour de table:\*\* In English alphabetical order, from [^\n]+\n {2}Japan\n {2}Passed: Republic of Korea\n {2}Not called: Albania/,
    );
    expect(text).toMatch(
      /Show of positions \(indicative, decides nothing\):\*\* By May\?\n {2}Agree \(1\): Japan\n {2}Reservation \(1\): France\n {2}Not said \(32\): Albania/,
    );
    expect(text).not.toContain('Object');
  });
});
