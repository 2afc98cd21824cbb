import {
  type Silence,
  type SilenceBroken,
  type SilenceDecision,
  type SilenceExtended,
  SILENCE_POLICY,
} from '@parley/decisions/model';
import { labelColumns, type WriteTx } from '@parley/platform';
import { noticeLetterKey, noticeValues, PLACE_NOTICES } from '../notices/place-notices';

/** Kinds of what becomes due: the expiry, and reminders before it. */
export const SILENCE_EXPIRY_KIND = 'silence-expiry';
export const SILENCE_REMINDER_KIND = 'silence-reminder';
/** Kind of what becomes due when members were told: letters to them. */
export const SILENCE_LETTERS_KIND = 'silence-letters';

const LETTERS_DUE = `insert into due (kind, key, at) values ($1, $2, clock_timestamp()) on conflict do nothing`;

type Writing = Pick<WriteTx, 'query'>;

const INSERT = `insert into silence (id, version, state, revision_id, paper_id, sha256, basis, members, session_id, proposed_at,
    proposed_by, starts_at, expires_at, short_period_reason, previous_id, tlp, level, releasable_to, observers, caveats, originator)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)`;

const UPDATE = `update silence set version = $2, state = $3, starts_at = $4, expires_at = $5, not_reached = $6, closing_reason = $7,
  objected_by = $8, announced_at = $9, announced_in = $10, decision_id = $11 where id = $1`;

const BREAK = `insert into silence_break (silence_id, delegation, reason, amendment_id, person_id, under_authority, received_at)
  values ($1, $2, $3, $4, $5, $6, $7)`;

const EXTENSION = `insert into silence_extension (silence_id, from_at, to_at, reason, person_id, at) values ($1, $2, $3, $4, $5, $6)`;

// What would have been reminded of in the past is left out.
const DUE = `insert into due (kind, key, at) select d.kind, d.key, d.at
  from unnest($1::text[], $2::text[], $3::timestamptz[]) as d(kind, key, at)
  where d.kind = '${SILENCE_EXPIRY_KIND}' or d.at > clock_timestamp()
  on conflict do nothing`;
// One that the runner has taken is left to it: it waits for whoever acts, and then finds that nothing is due any more.
const NOT_DUE = `delete from due where (kind, key) in (select kind, key from due
  where kind in ('${SILENCE_EXPIRY_KIND}', '${SILENCE_REMINDER_KIND}') and (key = $1 or key like $1 || ' %')
  for update skip locked)`;

const HOUR_MS = 3_600_000;

/**
 * Puts down when the expiry and the reminders before it are due; takes them away where nothing is under silence. Keys name the
 * expiry, so that a later one is put down without waiting for the runner, which may have taken the earlier one and wait for this.
 */
export const keepDue = async (tx: Writing, { key, state, expiresAt }: Silence): Promise<void> => {
  await tx.query(NOT_DUE, [key]);
  if (state !== 'UNDER_SILENCE') return;
  const hours = SILENCE_POLICY.remindedBeforeHours;
  const expiry = expiresAt.toISOString();
  await tx.query(DUE, [
    [SILENCE_EXPIRY_KIND, ...hours.map(() => SILENCE_REMINDER_KIND)],
    [`${key} ${expiry}`, ...hours.map((before) => `${key} ${before} ${expiry}`)],
    [expiresAt, ...hours.map((before) => new Date(expiresAt.getTime() - before * HOUR_MS))],
  ]);
};

/** Tells all members of the basis who may see it. */
export const tellMembers = async (
  tx: Writing,
  { key, members, label, version }: Silence,
  kind: string,
  { at = null, ordinal = version }: { readonly at?: Date | null; readonly ordinal?: number } = {},
): Promise<void> => {
  const subject = { type: 'SilenceProcedure', key };
  const told = { subject, kind, ordinal, delegations: members, label, at };
  await tx.query(PLACE_NOTICES, noticeValues(told));
  // Letters are for the runner of what is due: no request reaches them. Of a past that is played there are none.
  if (at === null) await tx.query(LETTERS_DUE, [SILENCE_LETTERS_KIND, noticeLetterKey(told)]);
};

/** Stores a new procedure. */
export const insertSilence = async (
  tx: Writing,
  silence: Silence,
  proposedBy: string | null,
): Promise<void> => {
  const { text, label } = silence;
  const { level, releasable_to, observers, caveats, originator } = labelColumns(label);
  await tx.query(INSERT, [
    ...[silence.key, silence.version, silence.state, text.revisionKey, text.paperKey, text.sha256],
    ...[silence.basis, silence.members, silence.sessionKey, silence.proposedAt, proposedBy, silence.startsAt],
    ...[silence.expiresAt, silence.shortPeriodReason, silence.previousKey],
    ...[label.tlp, level, releasable_to, observers, caveats, originator],
  ]);
  await keepDue(tx, silence);
};

/** Stores what became of a procedure. */
export const saveSilence = async (tx: Writing, { silence }: SilenceDecision): Promise<void> => {
  await tx.query(UPDATE, [
    ...[silence.key, silence.version, silence.state, silence.startsAt, silence.expiresAt, silence.notReached],
    ...[
      silence.closingReason,
      silence.objectedBy,
      silence.announcedAt,
      silence.announcedIn,
      silence.decisionKey,
    ],
  ]);
  await keepDue(tx, silence);
};

/** Stores a break after those before it. */
export const saveBreak = async (tx: Writing, decision: SilenceBroken): Promise<void> => {
  const { delegation, reason, amendmentKey, personKey, underAuthority, receivedAt } = decision.broken;
  await tx.query(BREAK, [
    decision.silence.key,
    delegation,
    reason,
    amendmentKey,
    personKey,
    underAuthority,
    receivedAt,
  ]);
  await saveSilence(tx, decision);
};

/** Stores an extension after those before it. */
export const saveExtension = async (tx: Writing, decision: SilenceExtended): Promise<void> => {
  const { from, to, reason, personKey, at } = decision.extension;
  await tx.query(EXTENSION, [decision.silence.key, from, to, reason, personKey, at]);
  await saveSilence(tx, decision);
};
