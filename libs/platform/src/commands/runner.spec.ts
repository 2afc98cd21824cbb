import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isRefusal } from '@parley/kernel';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { signedInOfficer, specEvent, type SpecDatabase, startSpecDatabase } from '../database/spec-database';
import { SpecProxy, type Verdict } from '../database/spec-proxy';
import { writerSource } from '../database/writer';
import type { Credential } from '../identity/credential';
import type { Relay } from '../record/relay';
import type { AuditLog } from '../telemetry/audit-log';
import { command } from './command';
import { CommandRunner } from './runner';

const happen = command({
  action: 'spec.happen',
  input: z.object({ text: z.string().nullish() }),
  load: (_tx, _input, { key }) => Promise.resolve({ key }),
  may: () => undefined,
  decide: ({ key }, { text }) => ({ key, events: [specEvent({ key, text })] }),
  save: () => Promise.resolve(),
  subject: ({ key }) => key,
});

describe('the runner of commands', () => {
  let database: SpecDatabase;
  let proxy: SpecProxy;
  let source: DataSource;
  let runner: CommandRunner;
  let officer: Credential;

  beforeAll(async () => {
    database = await startSpecDatabase();
    officer = await signedInOfficer(database.owner);
    proxy = await SpecProxy.before(database.url);
    source = await writerSource(proxy.url, [], 3).initialize();
    const relay: Partial<Relay> = { wake: () => undefined };
    const audit: Partial<AuditLog> = { refused: () => undefined };
    runner = new CommandRunner(source, relay as Relay, audit as AuditLog);
  }, 60_000);
  beforeEach(() => {
    proxy.judge = () => 'PASS';
  });
  afterAll(async () => {
    await source?.destroy();
    await proxy?.close();
    await database?.stop();
  });

  const recorded = async (key: string): Promise<number> => {
    const { rows } = await database.owner.query(`select from record where data ->> 'key' = $1`, [key]);
    return rows.length;
  };
  const size = async (): Promise<number> => {
    const { rows } = await database.owner.query<{ size: number }>('select count(*)::int as size from record');
    return rows[0]?.size ?? 0;
  };

  it.each<[Verdict, string]>([
    ['CUT', 'before the database heard of it'],
    ['DEAF', 'after the database has done it'],
  ])(
    'a connection that is lost at COMMIT (%s: %s) is a fault, and the same name again is exact',
    async (verdict) => {
      const before = await size();
      const input = { text: verdict, clientMutationId: `lost ${verdict}` };
      proxy.judge = (sent) => (sent.includes('COMMIT') ? verdict : 'PASS');
      await expect(runner.run(officer, happen, input)).rejects.toThrow(/terminated|ECONNRESET|closed/);
      expect(await size()).toBe(before + (verdict === 'DEAF' ? 1 : 0));

      proxy.judge = () => 'PASS';
      const outcome = await runner.run(officer, happen, input);
      if (isRefusal(outcome)) throw new Error(outcome.message.en);
      expect(outcome.decision === undefined).toBe(verdict === 'DEAF');
      expect(await recorded(outcome.key)).toBe(1);
      expect(await size()).toBe(before + 1);
    },
  );

  it('recovers when every connection was lost at once', async () => {
    const run = (): Promise<unknown> => runner.run(officer, happen, {});
    await Promise.all([run(), run(), run()]);
    proxy.cut();
    await expect(run()).rejects.toThrow();
    proxy.mend();
    expect(await Promise.all([run(), run(), run(), run()])).toHaveLength(4);
  });

  it.each([
    ['text', { text: 'Sea\0lanes' }],
    ['text', { text: 'half a \ud83d' }],
    ['clientMutationId', { clientMutationId: 'a\0b' }],
  ])('text that the database cannot keep is INVALID and names the field %s', async (field, input) => {
    const before = await size();
    expect(await runner.run(officer, happen, input)).toMatchObject({ code: 'INVALID', field });
    expect(await size()).toBe(before);
  });
});
