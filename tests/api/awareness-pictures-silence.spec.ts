import { describe, expect, it } from '@jest/globals';
import { eventually, OPEN_LABEL, Secretariat, startForum } from '@parley/testkit';
import { written } from './support/awareness';
import { proposed as proposedAmendment, resolved } from './support/negotiation';
import { issuedBy } from './support/papers';
import { begunPicture, circulatedText, PICTURE, pictureSeen, type SeenPicture } from './support/pictures';
import { SILENCE, type Silence } from './support/silence';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [japan, france, korea, norway, chair, officer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@kor.example'),
  forum.person('head@nor.example'),
  forum.person('chair@secretariat.example'),
  forum.person('officer@secretariat.example'),
]);
const HOUR_MS = 3_600_000;

/** A picture of Japan’s on a note of Korea’s, put to the forum and circulated. */
const circulated = async () => {
  const note = await written(korea);
  const { id } = await begunPicture(japan, { text: 'Activity has grown (#1).', noteIds: [note.id] });
  const { paper } = await japan.does<SeenPicture>('putPicture', { id }, PICTURE);
  const text = await circulatedText(chair, paper?.id);
  return { id, note, text, paperId: paper?.id ?? '' };
};

/** Puts a text under silence for so long, by the clock of the database. */
const underSilence = async (
  revisionId: string | undefined,
  ms: number,
  more: object = {},
): Promise<Silence> => {
  const [clock] = await forum.sql<{ now: string }>('select clock_timestamp() as now');
  const expiresAt = new Date(new Date(clock?.now ?? '').getTime() + ms).toISOString();
  const asked = {
    ...{ revisionId, basis: 'NAMED', named: ['FRA', 'JPN', 'NOR'], expiresAt, label: OPEN_LABEL },
    ...{ shortPeriodReason: 'Agreed at the table.', ...more },
  };
  return officer.does<Silence>('proposeSilence', asked, SILENCE);
};

const stateFor = async (person: typeof japan, id: string) => (await pictureSeen(person, id))?.state;
const becomes = (id: string, state: string) =>
  eventually(
    () => pictureSeen(norway, id),
    (picture) => picture?.state === state,
  );

describe('a picture under silence', () => {
  it('is agreed when nobody has broken it, named by its decision once that is issued, and flagged when a note goes', async () => {
    const { id, note, text } = await circulated();
    const silence = await underSilence(text.id, 1_500);
    expect(await stateFor(norway, id)).toBe('PUT');
    expect(await becomes(id, 'AGREED')).toMatchObject({ decision: null, flagged: false });
    expect(await japan.refused('reopenPicture', { id })).toMatchObject({ code: 'STATE' });

    const { session, item } = await secretariat.underWay({}, { kind: 'SILENCE_REPORT' });
    await chair.does('announceSilence', { id: silence.id, sessionId: session.id, agendaItemId: item.id });
    await officer.does('issueSilence', { id: silence.id });
    const agreed = await pictureSeen(norway, id);
    expect(agreed).toMatchObject({
      ...{ state: 'AGREED', flagged: false },
      decision: { picture: { id }, text: { sha256: text.sha256 } },
    });
    await korea.does('withdrawNote', { id: note.id, reason: 'It was mistaken.' });
    expect(await pictureSeen(norway, id)).toMatchObject({
      ...{ state: 'AGREED', flagged: true, notes: [{ flags: ['WITHDRAWN'] }] },
      decision: { reference: agreed?.decision?.reference, text: { sha256: text.sha256 } },
    });
  });

  it('is not agreed once silence is broken, also when the time runs out thereafter', async () => {
    const { id, text } = await circulated();
    const silence = await underSilence(text.id, 73 * HOUR_MS);
    await france.does('breakSilence', { id: silence.id, reason: 'More has to be known.' });
    for (const person of [japan, france, norway, chair])
      expect(await stateFor(person, id)).toBe('NOT_AGREED');
    expect(await pictureSeen(norway, id)).toMatchObject({ decision: null });
    // Its paper is still with the forum.
    expect(await japan.refused('reopenPicture', { id })).toMatchObject({ code: 'STATE' });
  });

  it('that was broken is before the forum again as amended, and agreed on that text; what delegations wrote stays', async () => {
    const { id, text, paperId } = await circulated();
    const silence = await underSilence(text.id, 73 * HOUR_MS);
    const words = { text: 'Activity has grown since spring (#1).' };
    const amendment = await proposedAmendment(france, text.id, '1', words);
    await france.does('breakSilence', {
      ...{ id: silence.id, reason: 'Say since when.', amendmentId: amendment.id },
    });
    expect(await stateFor(norway, id)).toBe('NOT_AGREED');
    await resolved(japan, amendment.id, 'ACCEPTED');
    const revised = (await issuedBy(japan, paperId)).current;
    expect(revised?.id).not.toBe(text.id);
    const again = await underSilence(revised?.id, 1_500, { previousId: silence.id });
    expect(await stateFor(norway, id)).toBe('PUT');
    await becomes(id, 'AGREED');
    const agreed = await pictureSeen(norway, id);
    expect(agreed).toMatchObject({ text: expect.stringContaining('Activity has grown (#1).') });
    expect(agreed?.paper?.current).toMatchObject({ id: again.text.id });
    expect(agreed?.paper?.current?.markdown).toContain('since spring');
  });

  it('that was broken is taken up again once its paper was taken back, and put anew', async () => {
    const { id, note, text, paperId } = await circulated();
    const silence = await underSilence(text.id, 73 * HOUR_MS);
    await france.does('breakSilence', { id: silence.id, reason: 'More has to be known.' });
    await japan.does('withdrawPaper', { id: paperId, reason: 'It is written anew.' });
    expect(await pictureSeen(japan, id)).toMatchObject({ state: 'NOT_AGREED', viewerCan: { reopen: true } });
    expect(await pictureSeen(korea, id)).toMatchObject({ viewerCan: { reopen: false } });
    await japan.does('reopenPicture', { id });
    const input = { title: 'At sea', text: 'Activity has grown somewhat (#1).' };
    await japan.does('changePicture', { id, version: 3, input });
    const put = await japan.does<SeenPicture>('putPicture', { id }, PICTURE);
    expect(put).toMatchObject({ state: 'PUT', notes: [{ number: 1, note: { id: note.id } }] });
    expect(put.paper?.id).not.toBe(paperId);
    await underSilence((await circulatedText(chair, put.paper?.id)).id, 1_500);
    await becomes(id, 'AGREED');
  });
});
