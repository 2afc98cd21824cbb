import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, OPEN_LABEL, type Person, startForum } from '@parley/testkit';
import { noteInput, noteSeen, type SeenNote, written } from './support/awareness';
import { entriesOf } from './support/feed';
import {
  ask,
  FOR_KOREA,
  notePair,
  heardOfRelease,
  releaseOn,
  releasesListed,
  type Request,
  REQUEST,
  requestSeen,
} from './support/awareness-releases';
import { releasesHidden } from './support/awareness-releases-hidden';
import { mailIn } from './support/mail';

const dataDir = mkdtempSync(join(tmpdir(), 'parley-release-'));
const forum = await startForum({ env: { MAIL_TRANSPORT: 'file', DATA_DIR: dataDir } });
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const [japan, deputy, france, frenchDeputy, korea, norway, chair, observer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('deputy@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('deputy@fra.example'),
  forum.person('head@kor.example'),
  forum.person('head@nor.example'),
  forum.person('chair@secretariat.example'),
  forum.person('observer@asean.example'),
]);
const pair = (label: object = FOR_KOREA, wide?: object) => notePair(japan, label, wide);
let begun: string | undefined;
beforeAll(async () => {
  begun = (await entriesOf(chair)).at(-1)?.cursor;
});
const heard = (by: Person, id: string) => heardOfRelease(by, id, begun);

describe('release of the note behind a tear-line', () => {
  it('is asked for once at a time, granted, and shows the note as it is then and nothing older', async () => {
    const { fuller, tearLine } = await pair();
    const calm = noteInput({ title: 'Calm', label: FOR_KOREA });
    await japan.does('changeNote', { id: fuller.id, version: 1, input: calm });
    expect(await releaseOn(france, tearLine.id)).toEqual({ viewerCanRequest: true, requests: [] });
    const asked = { id: tearLine.id, reason: 'Our ships pass there.', clientMutationId: randomUUID() };
    const request = await france.does<Request>('requestRelease', asked, REQUEST);
    expect((await france.does<Request>('requestRelease', asked)).id).toBe(request.id);
    expect(request).toMatchObject({
      ...{ state: 'OPEN', note: null, effect: null, tearLine: { id: tearLine.id } },
      viewerCan: { grant: false, refuse: false, takeBack: true },
    });
    expect(await frenchDeputy.refused('requestRelease', { ...asked, clientMutationId: null })).toMatchObject({
      code: 'DUPLICATE',
    });
    // The originator finds it on either note and in one place.
    for (const id of [fuller.id, tearLine.id])
      expect((await releaseOn(deputy, id))?.requests).toMatchObject([
        { id: request.id, effect: 'READ', note: { id: fuller.id }, viewerCan: { grant: true, refuse: true } },
      ]);
    expect((await releasesListed(japan, ', asked: true, states: [OPEN]')).nodes).toContainEqual({
      id: request.id,
    });
    expect((await releasesListed(france, ', asked: false')).nodes).toContainEqual({ id: request.id });
    const grant = { id: request.id, version: 2, reason: 'France may know.', clientMutationId: randomUUID() };
    expect(await france.refused('grantRelease', grant)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await japan.refused('grantRelease', { ...grant, version: 1 })).toMatchObject({
      ...{ code: 'CONFLICT', currentVersion: 2 },
    });
    const again = { ...grant, clientMutationId: randomUUID() };
    expect(await japan.does('grantRelease', again, REQUEST)).toMatchObject({
      state: 'GRANTED',
      effect: null,
    });
    await japan.does('grantRelease', again);
    expect(await japan.refused('grantRelease', grant)).toMatchObject({ code: 'STATE' });
    expect(await requestSeen(france, request.id)).toMatchObject({
      state: 'GRANTED',
      note: { id: fuller.id },
    });
    const now = await noteSeen(france, fuller.id);
    expect(now?.versions.map(({ version, reason }) => [version, reason])).toEqual([[3, 'France may know.']]);
    expect(JSON.stringify(now)).not.toContain('Telltale');
    expect(await heard(france, tearLine.id)).toEqual(['note.releaseAsked', 'note.releaseAnswered']);
    expect(await france.refused('requestRelease', { ...asked, clientMutationId: null })).toMatchObject({
      code: 'STATE',
    });
  });

  it('is refused in words, which the delegation that asked alone reads, and may be asked for anew', async () => {
    const { fuller, tearLine } = await pair();
    const { id } = await ask(france, tearLine.id);
    expect(await japan.refused('refuseRelease', { id, reason: ' ' })).toMatchObject({
      ...{ code: 'INVALID', field: 'reason' },
    });
    const answer = { id, reason: 'The source is not ours alone.', clientMutationId: randomUUID() };
    await japan.does('refuseRelease', answer);
    await japan.does('refuseRelease', answer);
    expect(await requestSeen(frenchDeputy, id)).toMatchObject({
      state: 'REFUSED',
      answer: answer.reason,
      note: null,
    });
    expect(await noteSeen(france, fuller.id)).toBeNull();
    for (const late of ['refuseRelease', 'grantRelease', 'takeReleaseBack']) {
      const more =
        late === 'grantRelease'
          ? { version: 1, reason: 'x' }
          : late === 'refuseRelease'
            ? { reason: 'x' }
            : {};
      const by = late === 'takeReleaseBack' ? france : japan;
      expect(await by.refused(late, { id, ...more })).toMatchObject({ code: 'STATE' });
    }
    expect((await ask(france, tearLine.id)).id).not.toBe(id);
  });

  it('is taken back by who asked, and closed where the note is withdrawn', async () => {
    const { fuller, tearLine } = await pair();
    const { id } = await ask(france, tearLine.id);
    expect(await japan.refused('takeReleaseBack', { id })).toMatchObject({ code: 'FORBIDDEN' });
    const back = { id, clientMutationId: randomUUID() };
    await frenchDeputy.does('takeReleaseBack', back);
    await frenchDeputy.does('takeReleaseBack', back);
    expect(await requestSeen(japan, id)).toMatchObject({ state: 'TAKEN_BACK' });
    const later = [await ask(france, tearLine.id), await ask(norway, tearLine.id)];
    await japan.does('withdrawNote', { id: fuller.id, reason: 'Telltale.' });
    for (const [by, request] of [
      [france, later[0]],
      [norway, later[1]],
    ] as const)
      expect(await requestSeen(by, request?.id ?? '')).toMatchObject({ state: 'CLOSED', answer: null });
    expect(await france.refused('requestRelease', { id: tearLine.id, reason: 'x' })).toMatchObject({
      code: 'STATE',
    });
    expect(await heard(france, tearLine.id)).toEqual([
      ...['note.releaseAsked', 'note.releaseTakenBack', 'note.releaseAsked', 'note.releaseAnswered'],
    ]);
  });

  it('is granted by any label that releases the note to who asked, on whichever tear-line, and by no other', async () => {
    const { fuller, tearLine } = await pair();
    const other = await written(japan, { tearLineOf: fuller.id, label: OPEN_LABEL });
    const asked = [await ask(france, tearLine.id), await ask(france, other.id), await ask(norway, other.id)];
    const to = (...releasableTo: string[]) => ({ ...FOR_KOREA, releasableTo });
    const move = (version: number, label: object) =>
      japan.does('relabelNote', { id: fuller.id, version, label, reason: 'x' });
    await move(1, to('KOR', 'AUS'));
    const states = async () =>
      Promise.all(asked.map(async ({ id }) => (await requestSeen(japan, id))?.state));
    expect(await states()).toEqual(['OPEN', 'OPEN', 'OPEN']);
    await move(2, to('KOR', 'FRA'));
    expect(await states()).toEqual(['GRANTED', 'GRANTED', 'OPEN']);
    await move(3, { classification: 'RESTRICTED' });
    expect(await states()).toEqual(['GRANTED', 'GRANTED', 'GRANTED']);
  });

  it('says to the originator where a level or a caveat makes it of no use, and to nobody else', async () => {
    await forum.sql(
      `update person set level = 3, caveats = '{CYBER-DEFENCE}' where email = 'head@jpn.example'`,
    );
    const beyond = await pair({ ...FOR_KOREA, classification: 'SECRET', caveats: ['CYBER-DEFENCE'] });
    await forum.sql(`update person set level = 2 where delegation = 'FRA'`);
    const request = await ask(france, beyond.tearLine.id);
    const already = await pair({ classification: 'SECRET', releasableTo: ['FRA'] });
    const known = await ask(france, already.tearLine.id);
    expect((await requestSeen(japan, request.id))?.effect).toBe('BEYOND_CLEARANCE');
    expect((await requestSeen(japan, known.id))?.effect).toBe('RELEASED_ALREADY');
    expect(await japan.refused('grantRelease', { id: known.id, version: 1, reason: 'x' })).toMatchObject({
      code: 'STATE',
    });
    expect((await requestSeen(france, request.id))?.effect).toBeNull();
    // A colleague below the level sees the request, and neither what it is about nor a way to grant it.
    await forum.sql(`update person set level = 1 where email = 'deputy@jpn.example'`);
    expect(await requestSeen(deputy, request.id)).toMatchObject({
      ...{ note: null, effect: null, viewerCan: { grant: false, refuse: true } },
    });
    expect(await deputy.refused('grantRelease', { id: request.id, version: 1, reason: 'x' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    await japan.does('grantRelease', { id: request.id, version: 1, reason: 'In form.' });
    expect(await requestSeen(france, request.id)).toMatchObject({ state: 'GRANTED', note: null });
    expect(await noteSeen(france, beyond.fuller.id)).toBeNull();
    await forum.sql(`update person set level = 2 where email = 'deputy@jpn.example'`);
  });
});

releasesHidden(forum, { japan, france, frenchDeputy, korea, norway, chair, observer }, () => begun);

describe('letters', () => {
  it('go to who may answer and to who asked, with neither the reason nor the note behind', async () => {
    const { tearLine } = await pair(FOR_KOREA, OPEN_LABEL);
    const about = `About ${randomUUID()}`;
    const input = noteInput({ title: about, label: OPEN_LABEL });
    await japan.does<SeenNote>('changeNote', { id: tearLine.id, version: 1, input });
    const { id } = await ask(norway, tearLine.id, 'Telltale reason.');
    const mailed = async () => (await mailIn(dataDir)).filter(({ subject }) => subject.includes(about));
    const first = await eventually(mailed, (mails) => mails.some(({ to }) => to.includes('jpn.example')));
    await japan.does('refuseRelease', { id, reason: 'Telltale answer.' });
    const all = await eventually(mailed, (mails) => mails.some(({ to }) => to.includes('nor.example')));
    expect(first.every(({ to }) => to.includes('jpn.example'))).toBe(true);
    expect(all.map(({ whole }) => whole).join()).not.toContain('Telltale');
  });
});
