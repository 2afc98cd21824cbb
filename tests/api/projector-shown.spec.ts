import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Secretariat, startForum } from '@parley/testkit';
import { hallScreen, knock, released } from './support/hall-screen';
import { relabelItem, relabelSession } from './support/relabel';

const forum = await startForum({ nodes: 2 });
const secretariat = new Secretariat(forum);
const [chair, officer, japan, korea] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
]);

const CONFIDENTIAL = { classification: 'CONFIDENTIAL' };
const NARROW = { classification: 'UNCLASSIFIED', releasableTo: ['JPN'] };

/** How the links of a session stand, for the chair. */
const links = async (id: string): Promise<readonly { stands: boolean; endReason: string | null }[]> => {
  const { session } = await chair.read<{
    session: { projectorReleases: { stands: boolean; endReason: string | null }[] };
  }>('query ($id: ID!) { session(id: $id) { projectorReleases { stands endReason } } }', { id });
  return session.projectorReleases;
};

describe('what the hall sees', () => {
  it('is the item, who speaks and for whom, who is next, and where the seats stand; never a person', async () => {
    const { session, item } = await secretariat.underWay(
      { title: 'Hall' },
      { title: 'In the hall', plannedDuration: 'PT30M' },
    );
    const agendaItemId = item.id;
    await chair.does('setSpeakersList', { agendaItemId, open: true, speakingTime: 'PT3M' });
    await chair.does('sendMessage', {
      sessionId: session.id,
      text: 'Telltale',
      to: 'ROOM',
      clientMutationId: randomUUID(),
    });
    const screen = await hallScreen(forum, (await released(chair, session.id)).secret);
    expect(screen.frames.items[0]).toMatchObject({
      label: {
        classification: 'UNCLASSIFIED',
        banner: { en: 'APP UNCLASSIFIED', fr: 'APP SANS CLASSIFICATION' },
      },
      session: { title: 'Hall', state: 'OPEN', suspension: null },
      item: { number: '1', title: 'In the hall', plannedSeconds: 1800, runningSince: expect.any(String) },
      floor: { speaker: null, next: [], more: 0 },
      show: null,
    });
    const asking = ['jpn', 'kor', 'fra', 'nor', 'aus'];
    const people = await Promise.all(asking.map((code) => forum.person(`head@${code}.example`)));
    const requests = [];
    for (const person of people)
      requests.push(
        await person.does('requestFloor', {
          agendaItemId,
          ...(person === people[0] ? { onBehalfOf: ['NOR'] } : {}),
        }),
      );
    await chair.does('giveFloor', { id: requests[0]?.id });
    const speaking = await screen.frames.until(({ floor }) => floor?.speaker?.seat.code === 'JPN');
    expect(speaking.floor).toMatchObject({
      speaker: {
        seat: { en: 'Japan', fr: 'Japon' },
        kind: 'STATEMENT',
        limitSeconds: 180,
        standsSince: null,
      },
      next: [{ seat: { code: 'KOR' } }, { seat: { code: 'FRA' } }, { seat: { code: 'NOR' } }],
      more: 1,
    });
    const { id } = await chair.does('askForPositions', { agendaItemId, question: 'Can we go on?' });
    await korea.does('showPosition', { id, position: 'AGREE' });
    const shown = await screen.frames.until(({ show }) => show?.groups.length === 1);
    expect(shown.show).toMatchObject({
      question: 'Can we go on?',
      closed: false,
      groups: [{ position: 'AGREE', seats: [{ code: 'KOR' }] }],
    });
    await chair.does('suspendSession', { id: session.id, reason: 'Coffee' });
    await screen.frames.until(({ session: { suspension } }) => suspension?.reason === 'Coffee');
    expect(screen.text).not.toMatch(/Telltale|Head of Delegation|@|Chair/);
    screen.close();
  });

  it('is on every screen of every link on every node, at once for one that comes late', async () => {
    const { id } = await secretariat.open();
    const links = [await released(chair, id), await released(officer, id)];
    // On both nodes, of which one serves the chair.
    const screens = await Promise.all(links.map(({ secret }, node) => hallScreen(forum, secret, node)));
    const { id: itemId } = await secretariat.item(id, { title: 'Late' });
    await chair.does('openAgendaItem', { id: itemId });
    for (const screen of screens) await screen.frames.until(({ item }) => item?.title === 'Late');
    const late = await hallScreen(forum, links[0]?.secret ?? '');
    expect(late.frames.items[0]?.item?.title).toBe('Late');
    for (const screen of [...screens, late]) screen.close();
  });

  it('is nothing of an item under a narrower label, not even that something happens there', async () => {
    const { id } = await secretariat.open();
    const screen = await hallScreen(forum, (await released(chair, id)).secret);
    const hidden = await secretariat.item(id, { title: 'Telltale', label: NARROW });
    await chair.does('openAgendaItem', { id: hidden.id });
    await japan.does('requestFloor', { agendaItemId: hidden.id });
    await relabelItem(forum, hidden.id, { ...NARROW, classification: 'RESTRICTED' });
    await chair.does('closeAgendaItem', { id: hidden.id, outcome: 'NOTED' });
    const shown = await secretariat.item(id, { title: 'For all' });
    const frame = await screen.frames.until(({ agenda }) => agenda.lines.length > 0);
    expect(frame.agenda.lines).toEqual([{ number: '1', title: 'For all', state: 'PENDING' }]);
    // What came after it proves that nothing came between.
    expect(screen.heard.items.filter((name) => name !== 'beat')).toEqual(['frame', 'frame']);
    expect(shown.number).toBe('2');
    expect(screen.text).not.toMatch(/Telltale|JPN/);
    screen.close();
  });

  it('is cleared of an item whose label rises before that is answered', async () => {
    const { session, item } = await secretariat.underWay({}, { title: 'Telltale' });
    const screen = await hallScreen(forum, (await released(chair, session.id)).secret);
    expect(screen.frames.items[0]?.item?.title).toBe('Telltale');
    await relabelItem(forum, item.id, NARROW);
    const after = await screen.frames.until(({ item: shown }) => shown === null);
    expect(screen.heard.items.filter((name) => name !== 'beat')).toEqual(['frame', 'cleared', 'frame']);
    expect(JSON.stringify(after)).not.toMatch(/Telltale/);
    screen.close();
  });
});

describe('the screens', () => {
  it('end when the label rises, with nothing of what is above, and do not come back when it falls', async () => {
    const { session } = await secretariat.underWay({}, { title: 'Before' });
    const { secret } = await released(chair, session.id);
    const [screen, elsewhere] = [await hallScreen(forum, secret), await hallScreen(forum, secret, 1)];
    await relabelSession(forum, session.id, CONFIDENTIAL);
    for (const { closed, heard } of [screen, elsewhere]) {
      await closed.count(1);
      expect(heard.items.at(-1)).toBe('ended');
    }
    await secretariat.item(session.id, { title: 'Telltale' });
    expect(await knock(forum, { secret })).toBe('UNAUTHENTICATED');
    expect(await links(session.id)).toEqual([{ stands: false, endReason: 'LABEL_RAISED' }]);
    await relabelSession(forum, session.id, { classification: 'UNCLASSIFIED' });
    expect(await knock(forum, { secret })).toBe('UNAUTHENTICATED');
    expect(screen.text + elsewhere.text).not.toMatch(/Telltale|CONFIDENTIAL/);
  });

  it('do not end when the label falls: what was released above it is shown on, and told to those who see it now', async () => {
    const { session } = await secretariat.underWay({ label: CONFIDENTIAL }, { title: 'Falls' });
    const { secret } = await released(chair, session.id);
    const screen = await hallScreen(forum, secret);
    await relabelSession(forum, session.id, { classification: 'UNCLASSIFIED' });
    await screen.frames.until(({ label }) => label.classification === 'UNCLASSIFIED');
    expect(await knock(forum, { secret })).toBe('OPEN');
    expect(await links(session.id)).toEqual([{ stands: true, endReason: null }]);
    screen.close();
  });
});
