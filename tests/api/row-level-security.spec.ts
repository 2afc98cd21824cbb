import { beforeAll, describe, expect, it } from '@jest/globals';
import { urlFor } from '@parley/platform';
import { Secretariat, startForum } from '@parley/testkit';
import pg from 'pg';
import { requestInput } from './support/requests';

const forum = await startForum();
const app = await forum.connection(urlFor('parley_app', forum.database.url));

beforeAll(async () => {
  const secretariat = new Secretariat(forum);
  const { session, item } = await secretariat.underWay();
  const head = await forum.person('head@jpn.example');
  await head.does('requestFloor', { agendaItemId: item.id });
  const chair = await forum.person('chair@secretariat.example');
  const { id } = await chair.does('askForPositions', { agendaItemId: item.id });
  await head.does('showPosition', { id, position: 'AGREE' });
  await head.does('answerInvitation', { sessionId: session.id, answer: 'ACCEPTED' });
  await chair.does('releaseToProjector', { sessionId: session.id }, 'address');
  const norway = await forum.person('head@nor.example');
  await norway.does('requestConsultations', { input: requestInput() });
  await head.does('issueFeedToken', {
    name: 'machine',
    ceiling: 'RESTRICTED',
    expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
  });
});

interface Table {
  readonly name: string;
  readonly secured: boolean;
  readonly forced: boolean;
  readonly reachable: boolean;
}

const tables =
  await forum.sql<Table>(`select relname::text as name, relrowsecurity as secured, relforcerowsecurity as forced,
    has_any_column_privilege('parley_app', oid, 'select, insert, update') or has_table_privilege('parley_app', oid, 'delete, truncate')
      or has_any_column_privilege('parley_system', oid, 'select, insert, update') as reachable
  from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')`);
const reachable = tables.filter(({ name, reachable: open }) => open && name !== 'migration');

describe('the application’s role', () => {
  it.each(['parley_app', 'parley_system', 'parley_definer'])(
    '%s is no superuser, bypasses nothing, makes nothing',
    async (role) => {
      const [row] = await forum.sql(
        'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = $1',
        [role],
      );
      expect(row).toEqual({
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
      });
    },
  );

  it.each(['parley_app', 'parley_system'])('%s owns nothing and is a member of nothing', async (role) => {
    const owned = await forum.sql(
      `select classid::regclass::text as kind, objid from pg_shdepend where refobjid = $1::regrole and deptype = 'o'
       union all select 'database', oid from pg_database where datdba = $1::regrole`,
      [role],
    );
    expect(owned).toEqual([]);
    expect(
      await forum.sql('select roleid::regrole::text from pg_auth_members where member = $1::regrole', [role]),
    ).toEqual([]);
  });

  it('can make no table, no function, and no other identity', async () => {
    await expect(app.query('create table public.mine (a int)')).rejects.toThrow(/permission denied/);
    await expect(
      app.query(`create function public.mine() returns int language sql return 1`),
    ).rejects.toThrow(/permission denied/);
    await expect(app.query('set role parley_system')).rejects.toThrow(/permission denied/);
    await expect(app.query('set role parley_definer')).rejects.toThrow(/permission denied/);
    await expect(app.query('alter table session disable row level security')).rejects.toThrow(
      /must be owner/,
    );
  });

  it('never sees a password', async () => {
    await expect(app.query('select hash from password')).rejects.toThrow(/permission denied/);
  });

  it('never sees the hash of a link for the hall, and the projector’s columns by a hash alone', async () => {
    await expect(app.query('select hash from projector_release')).rejects.toThrow(/permission denied/);
    const asked = (hash: Buffer) => app.query('select * from projector_columns($1)', [[hash]]);
    expect((await asked(Buffer.alloc(32))).rows).toEqual([]);
    const [kept] = await forum.sql<{ hash: Buffer }>('select hash from projector_release limit 1');
    expect((await asked(kept?.hash ?? Buffer.alloc(0))).rows).toHaveLength(1);
    // What it read with is gone with the statement.
    expect((await app.query('select id from session')).rows).toEqual([]);
  });

  it('cannot rewrite what the record says', async () => {
    await expect(app.query(`update record set data = '{}'`)).rejects.toThrow(/permission denied/);
    await expect(app.query(`update record set at = now(), type = 'x', actor_id = null`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(app.query('delete from record')).rejects.toThrow(/permission denied/);
    await expect(app.query('truncate record')).rejects.toThrow(/permission denied/);
  });
});

describe('every table', () => {
  it('is there to be tested', () => {
    expect(reachable.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'session',
        'invitation',
        'agenda_item',
        'floor_list',
        'floor_request',
        'show_of_positions',
        'shown_position',
        'consultation_request',
        'paper',
        'paper_draft',
        'paper_revision',
        'paper_reading',
        'paragraph_key',
        'amendment',
        'amendment_cosponsor',
        'paragraph_stance',
        'paper_cosponsor',
        'attachment',
        'attachment_piece',
        'agenda_paper',
        'room_pointer',
        'record_author',
        'record',
        'person',
        'credential',
        'feed_token',
        'projector_release',
      ]),
    );
  });

  it.each(reachable.map((table): [string, Table] => [table.name, table]))(
    '%s has row-level security, forced',
    (_, { secured, forced }) => {
      expect({ secured, forced }).toEqual({ secured: true, forced: true });
    },
  );

  it.each(reachable.map(({ name }) => name))(
    '%s holds rows, of which a connection without identity sees none and changes none',
    async (name) => {
      for (const statement of [
        `select count(*)::int as n from ${name}`,
        `with gone as (delete from ${name} returning 1) select count(*)::int as n from gone`,
      ]) {
        const seen = await app.query<{ n: number }>(statement).then(
          ({ rows }) => rows[0]?.n,
          (error: unknown) =>
            error instanceof pg.DatabaseError && error.code === '42501' ? 'denied' : String(error),
        );
        expect([0, 'denied']).toContain(seen);
      }
    },
  );

  it('an identity lasts for its transaction and no longer', async () => {
    const token = await forum.sql<{ hash: Buffer }>(
      'select hash from credential where revoked_at is null limit 1',
    );
    await app.query('begin');
    const { rows } = await app.query('select standing from assume($1)', [token[0]?.hash]);
    expect(rows).toHaveLength(1);
    expect(
      (await app.query<{ n: number }>('select count(*)::int as n from delegation')).rows[0]?.n,
    ).toBeGreaterThan(0);
    await app.query('commit');
    expect((await app.query<{ n: number }>('select count(*)::int as n from delegation')).rows[0]?.n).toBe(0);
  });

  it('a credential that nobody holds gives no identity', async () => {
    await app.query('begin');
    expect((await app.query('select * from assume($1)', [Buffer.alloc(32)])).rows).toEqual([]);
    expect((await app.query<{ n: number }>('select count(*)::int as n from delegation')).rows[0]?.n).toBe(0);
    await app.query('commit');
  });
});

describe('functions that run with other rights', () => {
  it('belong to a role that cannot sign in, name their search path, and are not for everybody', async () => {
    const functions = await forum.sql<{
      name: string;
      owner: string;
      login: boolean;
      path: string | null;
      open: boolean;
    }>(
      `select p.oid::regprocedure::text as name, r.rolname::text as owner, r.rolcanlogin as login,
         (select c from unnest(p.proconfig) c where c like 'search_path=%') as path,
         has_function_privilege('public', p.oid, 'execute') as open
       from pg_proc p join pg_roles r on r.oid = p.proowner where p.prosecdef and p.pronamespace = 'public'::regnamespace`,
    );
    expect(functions.length).toBeGreaterThan(5);
    for (const { name, owner, login, path, open } of functions) {
      expect([name, owner, login, open]).toEqual([name, 'parley_definer', false, false]);
      expect([name, path]).toEqual([name, expect.stringMatching(/^search_path=public, pg_temp$/)]);
    }
  });
});
