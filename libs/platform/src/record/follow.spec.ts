import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor, Label } from '@parley/kernel';
import fc from 'fast-check';
import type pg from 'pg';
import { pino } from 'pino';
import { Metrics } from '../telemetry/metrics';
import { abortable } from './abortable';
import { follow } from './follow';
import { type Entry, entryOf, type RecordRow } from './record-row';
import { Relay } from './relay';
import { shownTo } from './shown-to';

const JAPAN: Actor = {
  standing: 'DELEGATION',
  personId: 'p',
  tokenId: null,
  credentialId: 'c',
  role: 'HEAD',
  delegation: 'JPN',
  clearance: 'RESTRICTED',
  caveats: [],
  speaksForSeat: true,
  language: 'EN',
};

const row = (position: number): RecordRow => ({
  position,
  at: '2026-11-23T12:00:00Z',
  type: 'spec.happened',
  actor_id: null,
  delegation: null,
  session_key: null,
  subject_type: 'Spec',
  subject_key: `${position}`,
  level: 0,
  releasable_to: null,
  observers: false,
  caveats: [],
  originator: null,
  unless_level: null,
  unless_releasable_to: null,
  unless_observers: null,
  unless_caveats: null,
  unless_originator: null,
  parties: null,
  data: {},
});

/** A record in memory, as a database would answer from it. */
class SpecRecord {
  rows: RecordRow[] = [];
  /** The next so many pages fail. */
  failures = 0;
  readonly relay: Relay;

  constructor() {
    const pool: Pick<pg.Pool, 'query'> = {
      query: ((sql: string, [after = 0]: number[] = []) =>
        Promise.resolve({
          rows: sql.includes('record_head')
            ? [{ position: this.rows.length }]
            : this.rows.slice(after, after + 500).map((one) => ({ ...one })),
        })) as never,
    };
    const signal = { start: () => Promise.resolve(), tell: () => undefined, stop: () => Promise.resolve() };
    this.relay = new Relay(pool as pg.Pool, signal, new Metrics(), pino({ level: 'silent' }));
  }

  grow(count: number): void {
    for (let n = 0; n < count; n += 1) this.rows.push(row(this.rows.length + 1));
  }

  /** A label rises: old rows are narrowed with it, and those who lose sight are told. */
  narrow(position: number, label: Pick<Label, 'releasableTo'>): void {
    const narrowed = { releasable_to: label.releasableTo === null ? null : [...label.releasableTo] };
    this.rows = this.rows.map((one) => (one.position === position ? { ...one, ...narrowed } : one));
    const { unless_level, ...unless } = { ...row(0), unless_level: 0 };
    this.rows.push({
      ...unless,
      position: this.rows.length + 1,
      type: 'spec.retracted',
      unless_level,
      unless_releasable_to: narrowed.releasable_to,
      unless_observers: false,
      unless_caveats: [],
    });
  }

  async handOn(): Promise<void> {
    this.relay.wake();
    await this.relay.reached(this.rows.length);
  }

  page(after: number, limit: number): Promise<Entry[]> {
    if (this.failures > 0) {
      this.failures -= 1;
      return Promise.reject(new Error('the connection was lost'));
    }
    const seen = this.rows.map(entryOf).filter((entry) => entry.position > after && shownTo(JAPAN, entry));
    return Promise.resolve(seen.slice(0, limit));
  }

  reader(after: number): AsyncIterableIterator<Entry> {
    return abortable((signal) =>
      follow({
        relay: this.relay,
        actor: JAPAN,
        filter: {},
        after,
        page: (...from) => this.page(...from),
        signal,
      }),
    );
  }
}

const take = async (reader: AsyncIterableIterator<Entry>, count: number): Promise<string[]> => {
  const taken: string[] = [];
  while (taken.length < count) {
    const { value } = (await reader.next()) as { value: Entry };
    taken.push(`${value.position} ${value.wire.type.slice(5)}`);
  }
  return taken;
};

const happened = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, n) => `${from + n} happened`);

describe('following the record', () => {
  let record: SpecRecord;

  beforeEach(async () => {
    record = new SpecRecord();
    record.grow(300);
    await record.relay.onApplicationBootstrap();
  });

  it('tells everything after any position once and in order, however the record grows and however slow the reader is', async () => {
    const growth = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.nat(300), growth, fc.nat(900), async (after, batches, atOnce) => {
        record = new SpecRecord();
        record.grow(300);
        await record.relay.onApplicationBootstrap();
        const reader = record.reader(after);
        const seen: string[] = [];
        for (const batch of batches) {
          record.grow(batch);
          await record.handOn();
          seen.push(...(await take(reader, Math.min(atOnce, record.rows.length - after - seen.length))));
        }
        seen.push(...(await take(reader, record.rows.length - after - seen.length)));
        expect(seen).toEqual(happened(after + 1, record.rows.length));
        await reader.return?.();
        await record.relay.onApplicationShutdown();
      }),
      { numRuns: 25 },
    );
  });

  it('ends with an error when a page cannot be read, and goes on exactly from the last entry when asked again', async () => {
    const reader = record.reader(0);
    const before = await take(reader, 200);
    record.failures = 1;
    await expect(reader.next()).rejects.toThrow('the connection was lost');
    expect([...before, ...(await take(record.reader(200), 100))]).toEqual(happened(1, 300));
  });

  it('shows nothing from memory under a label that has risen since', async () => {
    record.grow(5);
    await record.handOn();
    record.narrow(303, { releasableTo: ['AUS'] });
    await record.handOn();
    expect(await take(record.reader(300), 5)).toEqual([
      ...happened(301, 302),
      ...happened(304, 305),
      '306 retracted',
    ]);
  });

  it.each([
    ['from memory', 300],
    ['from a page of the database', 298],
  ])('shows a slow reader nothing that it had read %s before the label rose', async (_, after) => {
    record.grow(5);
    await record.handOn();
    const reader = record.reader(after);
    const first = await take(reader, 301 - after);
    record.narrow(303, { releasableTo: ['AUS'] });
    await record.handOn();
    expect([...first, ...(await take(reader, 4))]).toEqual([
      ...happened(after + 1, 302),
      ...happened(304, 305),
      '306 retracted',
    ]);
  });
});
