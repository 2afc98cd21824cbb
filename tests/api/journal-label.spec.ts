import { describe, expect, it } from '@jest/globals';
import { type Person, Secretariat, startForum } from '@parley/testkit';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, japan, france, observer] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('observer@asean.example'),
]);

interface Label {
  readonly classification: string;
  readonly releasableTo: readonly string[] | null;
  readonly releasableToObservers: boolean;
  readonly caveats: readonly string[];
  readonly banner: string;
}

const labelFor = async (reader: Person, id: string): Promise<Label | undefined> => {
  const { session } = await reader.read<{ session: { journal: { label: Label } | null } | null }>(
    `query ($id: ID!) { session(id: $id) { journal { label {
      classification releasableTo releasableToObservers caveats banner(language: FR) } } } }`,
    { id },
  );
  return session?.journal?.label;
};

const held = async (sessionId: string, title: string, label: object): Promise<void> => {
  const { id } = await secretariat.item(sessionId, { title, label });
  await chair.does('openAgendaItem', { id });
  await chair.does('closeAgendaItem', { id, outcome: 'NOTED', summary: 'Noted.' });
};

const OPEN = { classification: 'UNCLASSIFIED', releasableToObservers: true };
const UNCLASSIFIED = {
  classification: 'UNCLASSIFIED',
  releasableTo: null,
  releasableToObservers: true,
  caveats: [],
};

/** An open session for all, with an item that was held for everybody, one for France and one that is restricted. */
const meeting = async (): Promise<string> => {
  const { id } = await secretariat.open({ label: OPEN });
  await held(id, 'For everybody', OPEN);
  await held(id, 'Pour la France', { classification: 'UNCLASSIFIED', releasableTo: ['FRA'] });
  await held(id, 'Restricted', { classification: 'RESTRICTED' });
  return id;
};

describe('the label of a journal', () => {
  it('is the highest level and the narrowest audience of what stands in it, for each reader their own', async () => {
    const id = await meeting();
    expect(await labelFor(observer, id)).toEqual({
      ...UNCLASSIFIED,
      banner: 'APP SANS CLASSIFICATION et aux observateurs',
    });
    const restricted = { ...UNCLASSIFIED, classification: 'RESTRICTED', releasableToObservers: false };
    expect(await labelFor(japan, id)).toEqual({ ...restricted, banner: 'APP DIFFUSION RESTREINTE' });
    expect(await labelFor(france, id)).toEqual({
      ...restricted,
      releasableTo: ['FRA'],
      banner: expect.stringContaining('France'),
    });
  });

  it('stays with the journal when it is closed and approved', async () => {
    const id = await meeting();
    const before = await labelFor(france, id);
    await chair.does('closeSession', { id });
    expect(await labelFor(france, id)).toEqual(before);
    await chair.does('recordSession', { id });
    expect(await labelFor(france, id)).toEqual(before);
  });

  it('is absent with the journal: before the opening, and for one who does not see the session', async () => {
    const { id } = await secretariat.convened({ label: OPEN });
    expect(await labelFor(japan, id)).toBeUndefined();
    const hidden = await secretariat.open({
      label: { classification: 'UNCLASSIFIED', releasableTo: ['FRA'] },
    });
    expect(await labelFor(japan, hidden.id)).toBeUndefined();
    expect(await labelFor(france, hidden.id)).toMatchObject({ releasableTo: ['FRA'] });
  });
});
