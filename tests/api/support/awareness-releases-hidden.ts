import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId, parseGlobalId } from '@parley/kernel';
import { eventually, type Forum, type Person } from '@parley/testkit';
import { noteSeen } from './awareness';
import { ask, heardOfRelease, notePair, releaseOn, releasesListed, requestSeen } from './awareness-releases';
import { issued, pageOf } from './feed';

type Cast = Readonly<
  Record<'japan' | 'france' | 'frenchDeputy' | 'korea' | 'norway' | 'chair' | 'observer', Person>
>;

/** What holds for all who are neither the delegation that asks nor the originator; `begun` is where the record stood before. */
export const releasesHidden = (
  forum: Forum,
  { japan, france, frenchDeputy, korea, norway, chair, observer }: Cast,
  begun: () => string | undefined,
): void => {
  const pair = () => notePair(japan);
  const heard = (by: Person, id: string) => heardOfRelease(by, id, begun());
  describe('who is neither of the two delegations', () => {
    it('finds nothing of a request on any way, nor does who asked find the note behind', async () => {
      const { fuller, tearLine } = await pair();
      const machines = { france: await issued(forum, france), norway: await issued(forum, norway) };
      const client = await norway.socket();
      const told: unknown[] = [];
      client.socket.on('note:event', (event: unknown) => told.push(event));
      await client.ask('note:join', { id: tearLine.id });
      const own = await france.socket();
      const answers: { type: string }[] = [];
      own.socket.on('note:event', (event: { type: string }) => answers.push(event));
      await own.ask('note:join', { id: tearLine.id });
      const request = await ask(france, tearLine.id, 'Telltale reason.');
      const nowhere = globalId('ReleaseRequest', randomUUID());
      for (const by of [norway, korea, chair, observer, machines.norway]) {
        expect(await requestSeen(by, request.id)).toBeNull();
        expect((await releaseOn(by, tearLine.id))?.requests).toEqual([]);
        const all = await releasesListed(by, '');
        expect(all.nodes.map(({ id }) => id)).not.toContain(request.id);
        expect(all.totalCount).toBe(all.nodes.length);
        expect(await heard(by, tearLine.id)).toEqual([]);
        for (const [mutation, more] of [
          ['grantRelease', { version: 1, reason: 'x' }],
          ['refuseRelease', { reason: 'x' }],
          ['takeReleaseBack', {}],
        ] as const)
          expect(await by.refused(mutation, { id: request.id, ...more })).toEqual(
            await by.refused(mutation, { id: nowhere, ...more }),
          );
      }
      // Whoever does not see a note is answered as if there were none; machines, observers and the secretariat ask for nothing.
      const absent = globalId('Note', randomUUID());
      expect(await norway.refused('requestRelease', { id: fuller.id, reason: 'x' })).toEqual(
        await norway.refused('requestRelease', { id: absent, reason: 'x' }),
      );
      for (const by of [chair, observer, machines.norway, japan])
        expect(await by.refused('requestRelease', { id: tearLine.id, reason: 'x' })).toMatchObject({
          code: 'FORBIDDEN',
        });
      expect(await korea.refused('requestRelease', { id: tearLine.id, reason: 'x' })).toMatchObject({
        code: 'STATE',
      });
      // The machine of the delegation that asked reads of it in the feed.
      expect(await heard(machines.france, tearLine.id)).toEqual(['note.releaseAsked']);
      const key = parseGlobalId(fuller.id)?.key ?? '';
      for (const by of [france, frenchDeputy, machines.france]) {
        const all = JSON.stringify([
          await releaseOn(by, tearLine.id),
          (await pageOf(by, { after: begun(), first: 100 })).nodes,
          await noteSeen(by, tearLine.id),
        ]);
        for (const secret of [key, fuller.id, fuller.title]) expect(all).not.toContain(secret);
      }
      await japan.does('refuseRelease', { id: request.id, reason: 'No.' });
      await eventually(
        () => Promise.resolve(answers.map(({ type }) => type)),
        (types) => types.includes('note.releaseAnswered'),
      );
      expect(answers.map(({ type }) => type)).toEqual(['note.releaseAsked', 'note.releaseAnswered']);
      expect(told).toEqual([]);
      client.close();
      own.close();
    });

    it('loses a request with the tear-line whose label rises', async () => {
      const { tearLine } = await pair();
      const { id } = await ask(france, tearLine.id);
      const label = { classification: 'RESTRICTED', releasableTo: ['KOR', 'NOR'] };
      await japan.does('relabelNote', { id: tearLine.id, version: 1, label, reason: 'A spill.' });
      expect(await requestSeen(france, id)).toBeNull();
      expect(await heard(france, tearLine.id)).toEqual([]);
      expect(await france.refused('takeReleaseBack', { id })).toMatchObject({ code: 'NOT_FOUND' });
      // To release the note to who does not see its tear-line would be to release more to fewer.
      expect(await japan.refused('grantRelease', { id, version: 1, reason: 'x' })).toMatchObject({
        code: 'LABEL_CEILING',
      });
      await japan.does('refuseRelease', { id, reason: 'x' });
    });
  });
};
