import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseGlobalId } from '@parley/kernel';
import { urlFor } from '@parley/platform';
import type { Forum, Person } from '@parley/testkit';

type Cast = Readonly<Record<'japan' | 'france' | 'norway' | 'chair', Person>>;

/** What holds of notes whatever a command may have got wrong; `open` and `named` are Japan’s, and France writes in both. */
export const noteRulesOfTheDatabase = (
  forum: Forum,
  { japan, france, norway, chair }: Cast,
  notes: () => { readonly open: string; readonly named: string },
): void => {
  describe('the database itself', () => {
    it('lets no other delegation write in a note, nor move its label, nor enter one for another', async () => {
      const app = await forum.connection(urlFor('parley_app', forum.database.url));
      const as = async (person: Person, statement: string, values: readonly unknown[]): Promise<string> => {
        await app.query('begin');
        try {
          await app.query('select standing from assume($1)', [
            createHash('sha256')
              .update(person.token ?? '')
              .digest(),
          ]);
          return String((await app.query(statement, [...values])).rowCount);
        } catch (error) {
          return error instanceof Error ? error.message : 'refused';
        } finally {
          await app.query('rollback');
        }
      };
      const ids = notes();
      const [open, named] = [ids.open, ids.named].map((id) => parseGlobalId(id)?.key);
      const words = `update note set title = 'x' where id = $1`;
      const label = `update note set tlp = 'RED' where id = $1`;
      expect(await as(norway, words, [open])).toMatch(/its own delegation/);
      expect(await as(norway, label, [open])).toMatch(/originator/);
      expect(await as(norway, words, [named])).toBe('0');
      expect(await as(france, label, [named])).toMatch(/originator/);
      expect([await as(france, words, [named]), await as(japan, words, [open])]).toEqual(['1', '1']);
      expect(await as(chair, words, [open])).toMatch(/its own delegation/);
      expect(await as(japan, 'delete from note where id = $1', [open])).toMatch(/permission denied/);
      expect(await as(japan, 'update note set originator = $2 where id = $1', [open, 'FRA'])).toMatch(
        /denied/,
      );
      expect(await as(japan, `update note_version set content = 'x' where note_id = $1`, [open])).toMatch(
        /denied/,
      );
    });
  });
};
