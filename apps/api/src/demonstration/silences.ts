import { breakSilence, proposeSilence } from '@parley/decisions/server';
import { globalId } from '@parley/kernel';
import type pg from 'pg';
import { CALENDAR, TRAINING, TRAINING_REVISED } from './decision-texts';
import type { Cast } from './hold';
import { drafted, issued, revised } from './papers';
import { hoursBefore } from './past-days';

const KIND = 'DRAFT_DECISION';
const OPEN = { classification: 'UNCLASSIFIED' };
/** The calendar is under silence for so many hours more: the first reminder has gone out. */
const HOURS_LEFT = 46;

const REVISION = `select r.id from paper_revision r join paper p on p.id = r.paper_id and p.revision = r.number where p.id = $1`;

const presentText = async (system: pg.Pool, paperId: string): Promise<string> => {
  const [, key] = Buffer.from(paperId, 'base64url').toString().split(':');
  const { rows } = await system.query<{ id: string }>(REVISION, [key]);
  return globalId('PaperRevision', rows[0]?.id ?? '');
};

const proposed = async (
  { chair }: Cast,
  revisionId: string,
  { at, hours, previousId }: { readonly at: Date; readonly hours: number; readonly previousId?: string },
): Promise<string> => {
  const expiresAt = new Date(at.getTime() + hours * 3_600_000).toISOString();
  const asked = { revisionId, basis: 'ALL', expiresAt, label: OPEN, previousId };
  return globalId('SilenceProcedure', await chair(proposeSilence, asked, at));
};

const calendar = async (cast: Cast, system: pg.Pool, now: Date): Promise<void> => {
  const year = now.getUTCFullYear() + 1;
  const input = {
    title: `Calendar of meetings in ${year} (demonstration)`,
    kind: KIND,
    markdown: CALENDAR(year),
  };
  const circulated = hoursBefore(now, 28);
  const id = await drafted(cast.chair, input, circulated);
  await issued(cast.chair, id, circulated);
  const at = hoursBefore(now, 26);
  await proposed(cast, await presentText(system, id), { at, hours: 26 + HOURS_LEFT });
};

const training = async (cast: Cast, system: pg.Pool, now: Date): Promise<void> => {
  const [australia, denmark] = [cast.heads.get('AUS'), cast.heads.get('DNK')];
  if (australia === undefined || denmark === undefined) return;
  const input = { title: 'Sharing of training material (demonstration)', kind: KIND, markdown: TRAINING };
  const first = hoursBefore(now, 145);
  const id = await drafted(australia, input, first);
  await issued(australia, id, first);
  // Its expiry is to come still, so that nothing but the break ends it, whenever that is played.
  const begun = { at: hoursBefore(now, 140), hours: 240 };
  const previousId = await proposed(cast, await presentText(system, id), begun);
  const reason =
    'Demonstration: material may hold personal data. Denmark asks that each delegation checks what it shares against its own law, and could agree to a text that says so.';
  await denmark(breakSilence, { id: previousId, reason }, hoursBefore(now, 50));
  await revised(australia, id, TRAINING_REVISED, hoursBefore(now, 30));
  await proposed(cast, await presentText(system, id), { at: hoursBefore(now, 24), hours: 120, previousId });
};

/** Two texts under silence: a calendar, for the first time, and one that was revised after silence on it was broken. */
export const demonstrateSilences = async (cast: Cast, system: pg.Pool, now: Date): Promise<void> => {
  await training(cast, system, now);
  await calendar(cast, system, now);
};
