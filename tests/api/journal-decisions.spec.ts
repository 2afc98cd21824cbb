import { expect, it } from '@jest/globals';
import { OPEN_LABEL, type Person, Secretariat, startForum } from '@parley/testkit';
import { circulated } from './support/papers';
import { pollInput } from './support/polls';
import { answerStraw, openedStraw } from './support/straw';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, officer, japan, korea, france, norway] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('head@nor.example'),
]);

const JOURNAL = `query ($id: ID!, $language: Language) { session(id: $id) { journal(language: $language) { markdown } } }`;

const journal = async (reader: Person, id: string, language = 'EN'): Promise<string> =>
  (
    await reader.read<{ session: { journal: { markdown: string } } }>(JOURNAL, { id, language })
  ).session.journal.markdown.replaceAll('\\', '');

it('a journal tells polls, the decision with its reservations and statements, and agreed actions; to nobody what is out of sight', async () => {
  const { session, item } = await secretariat.underWay({}, { kind: 'DECISION' });
  const place = { sessionId: session.id, agendaItemId: item.id };
  const polled = async (more: object): Promise<string> =>
    (await chair.does<{ id: string }>('openPoll', { input: pollInput({ ...place, ...more }) }, 'id')).id;
  const open = await polled({ question: 'That the forum meets in spring.' });
  const narrow = await polled({
    ...{ question: 'That two meet in autumn.', named: ['JPN', 'KOR'] },
    label: { ...OPEN_LABEL, releasableTo: ['JPN', 'KOR'] },
  });
  await japan.does('takePosition', { pollId: open, position: 'AGREE' });
  await korea.does('takePosition', { pollId: open, position: 'AGREE' });
  await france.does('takePosition', { pollId: open, position: 'RESERVATION', reason: 'Not before May.' });
  await japan.does('attachStatement', { to: open, text: 'Japan reads spring as the northern one.' }, 'at');
  const { decision } = await chair.does<{ decision: { id: string; reference: string } }>(
    'closePoll',
    { pollId: open },
    'decision { id reference }',
  );
  await officer.does('agreeAction', {
    input: { title: 'Invitations', delegations: ['JPN'], decisionId: decision.id, dueOn: '2090-04-01' },
  });
  const straw = await openedStraw(chair, { agendaItemId: item.id });
  await answerStraw(japan, straw.id, [1]);
  await chair.does('closeStrawPoll', { id: straw.id }, 'id');
  await chair.does('closeAgendaItem', { id: item.id, outcome: 'ADOPTED' });
  await chair.does('closeSession', { id: session.id });
  const [en, fr] = [await journal(france, session.id), await journal(france, session.id, 'FR')];
  for (const part of [
    ...['Decisions', decision.reference, 'Adopted by consensus:', 'That the forum meets in spring.'],
    ...['Reservation of France: Not before May.', 'Consensus with reservations.', 'Reservation (1): France'],
    ...['Agree (2): Japan, Republic of Korea', 'Agreed actions', 'Invitations', 'By: 2090-04-01'],
    ...['Straw polls (indicative, decide nothing)', '“Tokyo” is ahead, chosen by 1 seat'],
    'Interpretative statement of Japan: Japan reads spring as the northern one.',
  ])
    expect(en).toContain(part);
  for (const part of [
    ...['Décisions', decision.reference, 'Adoptée par consensus', 'Réserve (France)', 'Actions convenues'],
    ...['Consultations par consensus', 'Déclaration interprétative (Japon)'],
  ])
    expect(fr).toContain(part);
  expect(en).not.toContain('That two meet in autumn.');
  expect(await journal(korea, session.id)).toContain('That two meet in autumn.');
  // What comes after the closing changes nothing in it.
  await norway.does('attachStatement', { to: decision.id, text: 'Norway adds later.' }, 'at');
  await chair.does('closePoll', { pollId: narrow }, 'id');
  expect(await journal(france, session.id)).toBe(en);
});

it('a journal has the text that was decided as an annex, in every form it is had in, for who may read it', async () => {
  const { session, item } = await secretariat.underWay({}, { kind: 'DECISION' });
  const label = { ...OPEN_LABEL, releasableTo: ['FRA', 'JPN', 'KOR'] };
  const text = { title: 'Terms', markdown: '1. Ministers meet in *Wellington*.\n\n2. In spring.\n', label };
  const paper = await circulated(forum, text);
  const asked = { agendaItemId: item.id, revisionId: paper.current?.id, label };
  const { id } = await chair.does<{ id: string }>('openPoll', { input: pollInput(asked) }, 'id');
  for (const person of [japan, korea, france])
    await person.does('takePosition', { pollId: id, position: 'AGREE' });
  const { decision } = await chair.does<{ decision: { reference: string } }>(
    'closePoll',
    { pollId: id },
    'decision { reference }',
  );
  await chair.does('closeAgendaItem', { id: item.id, outcome: 'ADOPTED' });
  await chair.does('closeSession', { id: session.id });
  const had = async (reader: Person, form: string, lang = 'en'): Promise<string> => {
    const address = `${forum.node(0).address}/sessions/${session.id}/journal.${form}?lang=${lang}`;
    return (await (await fetch(address, { headers: reader.headers })).text()).replaceAll('\\', '');
  };
  const heading = `${decision.reference} (${paper.current?.reference ?? ''})`;
  const hash = paper.current?.sha256 ?? '';
  for (const said of [await journal(japan, session.id), await had(japan, 'md'), await had(japan, 'html')])
    for (const part of [`Annex 1: ${heading}`, 'Wellington', 'In spring.', hash])
      expect(said).toContain(part);
  expect(await had(japan, 'md', 'fr')).toContain(`Annexe 1\u00a0: ${heading}`);
  expect(await journal(japan, session.id)).toBe(await had(japan, 'md'));
  // Whoever sees neither the decision nor its text has a journal without them.
  const without = await journal(norway, session.id);
  for (const part of ['Annex', heading, 'Wellington', hash]) expect(without).not.toContain(part);
});
