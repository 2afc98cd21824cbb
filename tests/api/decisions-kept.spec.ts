import { describe, expect, it } from '@jest/globals';
import { keyOf, parseGlobalId } from '@parley/kernel';
import { urlFor } from '@parley/platform';
import { eventually, inHours, type Person, Secretariat, startForum, type Thing } from '@parley/testkit';
import { heldByEvents, heldByQuery, toldOf, TYPES } from './support/decisions-by-events';
import { pollInput } from './support/polls';
import { tamperingWith } from './support/tampering';
import { expiringIn, LABEL, proposed, type Silence, silenceSeen } from './support/silence';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, officer, japan, france, norway, korea, germany] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@nor.example'),
  forum.person('head@kor.example'),
  forum.person('head@deu.example'),
]);
/** For a machine with little to give: a test that hangs ends, and no other does. */
const PATIENCE_MS = 180_000;
const MEMBERS = ['FRA', 'JPN', 'NOR'];

const ended = async (silence: Silence): Promise<Silence> => {
  const state = keyOf('SilenceProcedure', silence.id);
  await eventually(
    () => forum.sql<{ state: string }>('select state from silence where id = $1', [state]),
    ([row]) => row?.state !== 'UNDER_SILENCE',
  );
  const seen = await silenceSeen(chair, silence.id);
  if (seen === null) throw new Error('the procedure is out of sight');
  return seen;
};

/** Polls: one to consensus, associated and reminded of; one hidden, with a statement, without consensus. */
const playPolls = async (): Promise<string[]> => {
  const open = (more: object): Promise<Thing> =>
    officer.does('openPoll', { input: pollInput({ named: MEMBERS, label: LABEL, ...more }) });
  const take = (person: Person, pollId: string, position: string, reason?: string): Promise<Thing> =>
    person.does('takePosition', { pollId, position, ...(reason === undefined ? {} : { reason }) });
  const [shown, hidden] = [await open({}), await open({ hiddenUntilClose: true })];
  await take(japan, shown.id, 'OBJECT', 'Not in spring.');
  await take(japan, shown.id, 'AGREE');
  await take(korea, shown.id, 'CAN_GO_ALONG');
  await officer.does('remindOfPoll', { pollId: shown.id });
  await take(france, shown.id, 'RESERVATION', 'Subject to parliament.');
  await korea.does('associateWithPoll', { pollId: shown.id });
  await take(japan, hidden.id, 'OBJECT', 'Words of Japan.');
  await take(norway, hidden.id, 'AGREE');
  await japan.does('attachStatement', { to: hidden.id, text: 'We read this narrowly.' }, 'text');
  await checked([shown.id, hidden.id]);
  const { decision } = await chair.does<{ decision: Thing }>(
    'closePoll',
    { pollId: shown.id },
    'decision { id }',
  );
  await chair.does('closePoll', { pollId: hidden.id });
  return [shown.id, hidden.id, decision.id];
};

/** Silence procedures: one for each row of the table of states. */
const playSilences = async (): Promise<string[]> => {
  await forum.sql(`update person set active = false where delegation = 'NOR' and role <> 'HEAD'`);
  const session = await secretariat.open();
  const [broken, withdrawn, objected] = [
    await proposed(forum),
    await proposed(forum),
    await proposed(forum, { sessionId: session.id }),
  ];
  await chair.does('extendSilence', { id: broken.id, expiresAt: inHours(90), reason: 'More time.' });
  await france.does('breakSilence', { id: broken.id, reason: 'It goes too far.' });
  await norway.does('breakSilence', { id: broken.id, reason: 'We join.' });
  await korea.does('attachStatement', { to: broken.id, text: 'We had no difficulty.' }, 'text');
  await checked([broken.id, withdrawn.id, objected.id]);
  await chair.does('concludeSilence', { id: broken.id, outcome: 'NOT_ADOPTED', reason: 'No agreement.' });
  await japan.does('withdrawSilence', { id: withdrawn.id, reason: 'We revise it.' });
  await france.does('objectToSilence', { id: objected.id, reason: 'To the table.' });
  const soon = await proposed(forum, { expiresAt: inHours(47), shortPeriodReason: 'Short.' });
  await forum.sql(`insert into due (kind, key, at) values ('silence-reminder', $1, clock_timestamp())`, [
    `${keyOf('SilenceProcedure', soon.id) ?? ''} 48`,
  ]);
  const adopted = await ended(await expiringIn(forum, 2_500));
  expect(adopted.state).toBe('ADOPTED');
  await chair.does('announceSilence', { id: adopted.id, sessionId: session.id });
  const { decision } = await chair.does<{ decision: Thing }>(
    'issueSilence',
    { id: adopted.id },
    'decision { id }',
  );
  await korea.does('associateWithDecision', { id: decision.id });
  await forum.sql(`update person set active = false where delegation = 'NOR'`);
  const unheard = await expiringIn(forum, 2_500);
  await forum.sql(`update person set active = true where delegation = 'NOR'`);
  expect((await ended(unheard)).state).toBe('AT_TABLE');
  return [broken.id, withdrawn.id, objected.id, soon.id, adopted.id, decision.id, unheard.id];
};

/** What each reader holds by the events that were told to it is what it fetches; whoever may not see holds and fetches nothing. */
const checked = async (ids: readonly string[]): Promise<Set<string>> => {
  const types = new Set<string>();
  const check = async (person: Person): Promise<void> => {
    const entries = await toldOf(person);
    const held = heldByEvents(entries);
    for (const id of ids) {
      const kind = parseGlobalId(id)?.type as Parameters<typeof heldByQuery>[1];
      const fetched = await heldByQuery(person, kind, id);
      expect([person.name, id, held.get(id) ?? null]).toEqual([person.name, id, fetched]);
      expect(fetched === null).toBe(person === germany);
    }
    for (const { type, subjectId } of entries) if (ids.includes(subjectId)) types.add(type);
  };
  await Promise.all([chair, japan, norway, korea, germany].map(check));
  return types;
};

describe('all that is decided', () => {
  let ids: readonly string[] = [];

  it(
    'is held by the events as it is fetched, for each reader, and by no event for whoever may not see it',
    async () => {
      ids = [...(await playPolls()), ...(await playSilences())];
      const reminded = `select from record where type = 'silence.reminded' and subject_key = any ($1)`;
      await eventually(
        () => forum.sql(reminded, [ids.map((id) => parseGlobalId(id)?.key)]),
        (rows) => rows.length === 1,
      );
      const types = await checked(ids);
      expect([...types].toSorted()).toEqual(TYPES.toSorted());
    },
    PATIENCE_MS,
  );

  it('stands in the record, each position, change, break and extension once, with who and when', async () => {
    // Beside those of the demonstration, which is still being played.
    const keys = ids.map((id) => parseGlobalId(id)?.key);
    const rows = async (sql: string): Promise<object[]> => forum.sql(sql, [keys]);
    const instant = (at: string): string =>
      `to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    const told = (type: string, columns: string): Promise<object[]> =>
      rows(
        `select subject_key as subject, actor_id as person, ${columns} from record
         where type = '${type}' and subject_key = any ($1) order by position`,
      );
    expect(
      await told(
        'poll.positionTaken',
        `delegation, data -> 'position' ->> 'position' as said, data -> 'position' ->> 'reason' as reason,
         (data -> 'position' ->> 'number')::int as number, data -> 'position' ->> 'at' as at`,
      ),
    ).toEqual(
      await rows(`select poll_id::text as subject, person_id as person, delegation, position as said, reason, number,
        ${instant('at')} as at from poll_position where poll_id::text = any ($1) order by poll_position.at`),
    );
    expect(
      await told('silence.broken', `delegation, data ->> 'reason' as reason, data ->> 'receivedAt' as at`),
    ).toEqual(
      await rows(`select silence_id::text as subject, person_id as person, delegation, reason,
        ${instant('received_at')} as at from silence_break where silence_id::text = any ($1) order by received_at`),
    );
    expect(
      await told(
        'silence.extended',
        `data ->> 'from' as "from", data ->> 'to' as "to", data ->> 'reason' as reason`,
      ),
    ).toEqual(
      await rows(`select silence_id::text as subject, person_id as person, ${instant('from_at')} as "from",
        ${instant('to_at')} as "to", reason from silence_extension where silence_id::text = any ($1) order by at`),
    );
  });

  it('is changed, deleted and reset by no role of the forum, by grants and by the tables themselves', async () => {
    const KEPT = [
      'poll',
      'poll_position',
      'poll_association',
      'poll_reminder',
      'silence',
      'silence_break',
      'silence_extension',
      'decision',
      'decision_association',
      'statement',
      'record',
    ];
    const granted = await forum.sql<{ may: string }>(
      `select r || ' ' || t || ' ' || p as may from unnest($1::text[]) t, unnest(array['delete', 'truncate', 'trigger', 'references']) p,
         unnest(array['parley_app', 'parley_system', 'parley_definer', 'public']) r where has_table_privilege(r, t, p)`,
      [KEPT],
    );
    expect(granted).toEqual([]);
    const updated = await forum.sql<{ role: string; table: string; columns: string }>(
      `select r as role, attrelid::regclass::text as table, string_agg(attname, ' ' order by attname) as columns
       from pg_attribute, unnest(array['parley_app', 'parley_system', 'parley_definer', 'public']) r
       where attrelid = any ($1::regclass[]) and attnum > 0 and has_column_privilege(r, attrelid, attnum, 'update')
       group by 1, 2 order by 2, 1`,
      [KEPT],
    );
    // Who may read it is moved by labels alone; what a procedure has come to, and that a poll has ended, is held by triggers too.
    const label = 'caveats level observers releasable_to';
    const course =
      'announced_at announced_in closing_reason decision_id expires_at not_reached objected_by starts_at state version';
    expect(updated.map(({ role, table, columns }) => `${table} ${role}: ${columns}`)).toEqual([
      // What was decided on a text is narrowed with it, and a statement with what it is on.
      `decision parley_definer: ${label}`,
      'poll parley_app: closed_at result',
      `poll parley_definer: ${label}`,
      'poll parley_system: closed_at result',
      ...['parley_app', 'parley_definer', 'parley_system'].map((role) => `record ${role}: ${label}`),
      `silence parley_app: ${course}`,
      'silence parley_definer: caveats closing_reason level observers releasable_to starts_at state version',
      `silence parley_system: ${course}`,
      `statement parley_definer: ${label}`,
    ]);
  });

  it('takes back nothing and takes nothing more once it has ended, also from a role that presents an identity', async () => {
    const app = await forum.connection(urlFor('parley_app', forum.database.url));
    const system = await forum.connection(urlFor('parley_system', forum.database.url));
    const [credential] = await forum.sql<{ hash: Buffer }>(
      `select c.hash from credential c join person p on p.id = c.person_id where p.email = 'chair@secretariat.example'
       and c.revoked_at is null limit 1`,
    );
    const [poll, , , broken] = ids.map((id) => parseGlobalId(id)?.key);
    for (const client of [app, system])
      for (const [statement, reason] of tamperingWith(poll ?? '', broken ?? '')) {
        await client.query('begin');
        if (client === app) await client.query('select from assume($1)', [credential?.hash]);
        await expect(client.query(statement)).rejects.toThrow(reason);
        await client.query('rollback');
      }
  });
});
