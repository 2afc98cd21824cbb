import { createHash, randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { globalId, parseGlobalId } from '@parley/kernel';
import { urlFor } from '@parley/platform';
import { type Forum, OPEN_LABEL, type Person } from '@parley/testkit';
import { written } from './awareness';
import { begunPicture } from './pictures';

type Name = 'japan' | 'deputy' | 'france' | 'norway' | 'chair' | 'observer' | 'machine' | 'lowMachine';

const named = (...releasableTo: string[]) => ({ classification: 'RESTRICTED', releasableTo });

/** Who comes upon a picture of Japan’s for France, on every way; `told` answers with the types of events of one. */
export const picturesAreSeenBy = (
  forum: Forum,
  cast: Readonly<Record<Name, Person>>,
  told: (person: Person, id: string) => Promise<string[]>,
): void => {
  describe('who sees a picture', () => {
    const { japan, deputy, france, norway, chair, observer, machine, lowMachine } = cast;
    const READERS = {
      'its own delegation': japan,
      'a colleague of its author': deputy,
      'a delegation to which it is released': france,
      'another delegation': norway,
      'an observer': observer,
      'the secretariat': chair,
      'the machine of a reader': machine,
      'the same below its level': lowMachine,
    } as const;
    type Reader = keyof typeof READERS;
    const OUT: readonly Reader[] = ['another delegation', 'an observer', 'the same below its level'];
    const subjects = written(japan, { label: named('FRA') }).then(async (note) => ({
      note: note.id,
      picture: (await begunPicture(japan, { label: named('FRA'), noteIds: [note.id] })).id,
    }));
    const sockets = new Map<Reader, ReturnType<Person['socket']>>();
    afterAll(async () => {
      for (const client of sockets.values()) (await client).close();
    });
    const socketOf = (reader: Reader) => {
      const held = sockets.get(reader) ?? READERS[reader].socket();
      sockets.set(reader, held);
      return held;
    };

    const QUERY = `query ($id: ID!, $note: ID!) { picture(id: $id) { id stix } node(id: $id) { id } note(id: $note) { pictures { id } }
    pictures(first: 100) { totalCount nodes { id } } }`;
    interface Asked {
      readonly picture: { readonly stix: string } | null;
      readonly node: object | null;
      readonly note: { readonly pictures: readonly { readonly id: string }[] } | null;
      readonly pictures: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
    }

    it.each(Object.keys(READERS) as Reader[])('is one answer on every way for %s', async (reader) => {
      const { note, picture: id } = await subjects;
      const person = READERS[reader];
      const asked = await person.read<Asked>(QUERY, { id, note });
      expect(asked.pictures.totalCount).toBe(asked.pictures.nodes.length);
      const joined = await (await socketOf(reader)).ask('picture:join', { id });
      const ways = {
        query: asked.picture !== null,
        stix: asked.picture?.stix.includes('"report"') === true,
        node: asked.node !== null,
        list: asked.pictures.nodes.some((one) => one.id === id),
        note: asked.note?.pictures.some((one) => one.id === id) === true,
        feed: (await told(person, id)).length > 0,
        socket: joined.ok,
      };
      expect(new Set(Object.values(ways))).toEqual(new Set([!OUT.includes(reader)]));
    });

    it.each(OUT)('is for %s what is not there, in every refusal and on the socket', async (reader) => {
      const { note, picture } = await subjects;
      const nowhere = globalId('Picture', randomUUID());
      const acts: readonly (readonly [string, object])[] = [
        ['changePicture', { version: 1, input: { title: 'x', text: 'x' } }],
        ['collectNote', { noteId: note }],
        ['dropNote', { noteId: note }],
        ['relabelPicture', { version: 1, label: OPEN_LABEL, reason: 'x' }],
        ['putPicture', {}],
        ['reopenPicture', {}],
      ];
      for (const [mutation, more] of acts)
        expect([mutation, await READERS[reader].refused(mutation, { id: picture, ...more })]).toEqual([
          mutation,
          await READERS[reader].refused(mutation, { id: nowhere, ...more }),
        ]);
      const client = await socketOf(reader);
      expect(await client.ask('picture:join', { id: picture })).toEqual(
        await client.ask('picture:join', { id: nowhere }),
      );
    });

    it('is held by the database too, whatever a command may have got wrong', async () => {
      const { picture, note } = await subjects;
      const key = parseGlobalId(picture)?.key;
      const app = await forum.connection(urlFor('parley_app', forum.database.url));
      const as = async (person: Person, statement: string, values: readonly unknown[]): Promise<string> => {
        await app.query('begin');
        try {
          const hash = createHash('sha256')
            .update(person.token ?? '')
            .digest();
          await app.query('select standing from assume($1)', [hash]);
          return String((await app.query(statement, [...values])).rowCount);
        } catch (error) {
          return error instanceof Error ? error.message : 'refused';
        } finally {
          await app.query('rollback');
        }
      };
      const widen = 'update picture set releasable_to = null where id = $1';
      expect(await as(japan, widen, [key])).toMatch(/no wider/);
      expect(await as(france, widen, [key])).toMatch(/originator/);
      expect(await as(norway, widen, [key])).toBe('0');
      expect(await as(france, `update picture set title = 'x' where id = $1`, [key])).toMatch(
        /by those it names/,
      );
      const open = parseGlobalId((await begunPicture(japan)).id)?.key;
      const rest = `insert into picture_note (picture_id, note_id, number, place, rests_on, sha256) values ($1, $2, 1, 1, 1, repeat('0', 64))`;
      expect(await as(japan, rest, [open, parseGlobalId(note)?.key])).toMatch(/no wider/);
    });
  });
};
