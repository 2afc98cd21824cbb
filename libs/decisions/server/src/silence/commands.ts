import {
  announceSilence as announce,
  breakSilence as interrupt,
  type BreakingAmendment,
  concludeSilence as conclude,
  DECISION_BASES,
  adoptionOf,
  extendSilence as extend,
  issueSilence as issue,
  mayProposeSilence,
  objectToSilence as object,
  proposeSilence as propose,
  putUnderSilence as put,
  SILENCE_CONCLUSIONS,
  type SilenceDecision,
  withdrawSilence as withdraw,
} from '@parley/decisions/model';
import { type Actor, notFound } from '@parley/kernel';
import { command, idOf, instant, optional, type WriteTx } from '@parley/platform';
import { labelInput } from '@parley/sessions/server';
import { z } from 'zod';
import { type Speaker, speakerOf } from '../parties/speaker-of';
import { adoptDecision } from '../register/adopt-decision';
import { loadGround, loadSession } from './load-ground';
import { type LoadedSilence, loadSilence, nowOf } from './load-silence';
import { insertSilence, saveBreak, saveExtension, saveSilence, tellMembers } from './save-silence';

const that = z.object({ id: idOf('SilenceProcedure') });
const reasoned = that.extend({ reason: z.string() });

const kept = {
  // The one rule of who may needs the state as well, and answers in the order of refusals.
  may: () => undefined,
  subject: ({ silence }: SilenceDecision): string => silence.key,
};

/** Speaks for the seat at this moment, as the database says: an authority that was withdrawn is gone. */
const asSpeaker = (actor: Actor, speaker: Speaker | null): Actor => ({
  ...actor,
  speaksForSeat: speaker !== null,
});

/** Proposes a silence procedure: in an open session, or outside one with effect at once. All members are told. */
export const proposeSilence = command({
  ...kept,
  action: 'silence.propose',
  input: z.object({
    revisionId: idOf('PaperRevision'),
    basis: z.enum(DECISION_BASES),
    named: optional(z.array(z.string()).max(100)),
    expiresAt: instant,
    shortPeriodReason: optional(z.string()),
    sessionId: optional(idOf('Session')),
    previousId: optional(idOf('SilenceProcedure')),
    label: labelInput,
  }),
  load: (tx, input, { key }) => loadGround(tx, input, key),
  may: (actor) => mayProposeSilence(actor) ?? undefined,
  decide: (ground, input, { actor, now }) => propose(ground, input, actor, now),
  async save(tx, { silence }, { actor, now }) {
    await insertSilence(tx, silence, actor.personId);
    await tellMembers(tx, silence, 'PROPOSED', { at: await playedAt(tx, now) });
  },
});

// A past that is played is told as of then, and nobody gets mail of it.
const playedAt = async (tx: WriteTx, now: Date): Promise<Date | null> => {
  const [clock] = await tx.query<{ past: boolean }>(
    `select $1::timestamptz < clock_timestamp() - interval '1 minute' as past`,
    [now],
  );
  return clock?.past === true ? now : null;
};

type Spoken = LoadedSilence & { readonly speaker: Speaker | null };

const spoken = async (tx: WriteTx, key: string, actor: Actor): Promise<Spoken | undefined> => {
  const loaded = await loadSilence(tx, key, 'SAID');
  return loaded && { ...loaded, speaker: await speakerOf(tx, actor) };
};

/** A member objects to using the procedure, while it is proposed. */
export const objectToSilence = command({
  ...kept,
  action: 'silence.object',
  input: reasoned,
  load: (tx, { id }, { actor }) => spoken(tx, id, actor),
  decide: (state, input, { actor, now }) =>
    object(nowOf(state, now), input, asSpeaker(actor, state.speaker), state.speaker?.underAuthority ?? false),
  async save(tx, decision) {
    await saveSilence(tx, decision);
    await tellMembers(tx, decision.silence, 'OBJECTED');
  },
});

/** The chair notes that nobody objects: the text is under silence. */
export const putUnderSilence = command({
  ...kept,
  action: 'silence.start',
  input: that,
  load: (tx, { id }) => loadSilence(tx, id, 'SAID'),
  decide: (state, _, { actor, now }) => put(nowOf(state, now), actor, now),
  save: (tx, decision) => saveSilence(tx, decision),
});

/** The chair puts the expiry off; all are told. */
export const extendSilence = command({
  ...kept,
  action: 'silence.extend',
  input: reasoned.extend({ expiresAt: instant }),
  load: (tx, { id }) => loadSilence(tx, id, 'SAID'),
  decide: (state, input, { actor, now }) => extend(nowOf(state, now), input, actor, now),
  subject: ({ silence }) => silence.key,
  async save(tx, decision, { now }) {
    await saveExtension(tx, decision);
    await tellMembers(tx, decision.silence, 'EXTENDED', { at: await playedAt(tx, now) });
  },
});

/** Takes the text from under silence; all are told. */
export const withdrawSilence = command({
  ...kept,
  action: 'silence.withdraw',
  input: reasoned,
  load: (tx, { id }, { actor }) => spoken(tx, id, actor),
  decide: (state, input, { actor, now }) =>
    withdraw(nowOf(state, now), input, asSpeaker(actor, state.speaker)),
  async save(tx, decision, { now }) {
    await saveSilence(tx, decision);
    await tellMembers(tx, decision.silence, 'WITHDRAWN', { at: await playedAt(tx, now) });
  },
});

const AMENDMENT = `select id as key, revision_id as "revisionKey", proposer, state from amendment where id = $1`;

const loadBreak = async (
  tx: WriteTx,
  { id, amendmentId }: { readonly id: string; readonly amendmentId: string | null },
  actor: Actor,
): Promise<(Spoken & { readonly amendment: BreakingAmendment | null }) | undefined> => {
  const state = await spoken(tx, id, actor);
  if (state === undefined || amendmentId === null) return state && { ...state, amendment: null };
  const [amendment] = await tx.query<BreakingAmendment>(AMENDMENT, [amendmentId]);
  return amendment && { ...state, amendment };
};

/** A member of the basis breaks silence: all are told at once, by whom and why. */
export const breakSilence = command({
  ...kept,
  action: 'silence.break',
  input: reasoned.extend({ amendmentId: optional(idOf('Amendment')) }),
  load: (tx, input, { actor }) => loadBreak(tx, input, actor),
  decide: (state, { reason }, { actor, now }) =>
    interrupt(nowOf(state, now), { reason, amendment: state.amendment }, asSpeaker(actor, state.speaker), {
      at: now,
      underAuthority: state.speaker?.underAuthority ?? false,
    }),
  subject: ({ silence }) => silence.key,
  async save(tx, decision, { now }) {
    await saveBreak(tx, decision);
    await tellMembers(tx, decision.silence, 'BROKEN', { at: await playedAt(tx, now) });
  },
});

/** The chair says what becomes of a text that silence did not settle. */
export const concludeSilence = command({
  ...kept,
  action: 'silence.conclude',
  input: reasoned.extend({ outcome: z.enum(SILENCE_CONCLUSIONS) }),
  load: (tx, { id }) => loadSilence(tx, id, 'AFTER'),
  decide: (state, input, { actor, now }) => conclude(nowOf(state, now), input, actor),
  async save(tx, decision, { now }) {
    await saveSilence(tx, decision);
    await tellMembers(tx, decision.silence, 'CONCLUDED', { at: await playedAt(tx, now) });
  },
});

const ITEM = 'select from agenda_item where id = $1 and session_id = $2';

/** The chair reports an adopted text at an open session. */
export const announceSilence = command({
  ...kept,
  action: 'silence.announce',
  input: that.extend({ sessionId: idOf('Session'), agendaItemId: optional(idOf('AgendaItem')) }),
  async load(tx, { id, sessionId, agendaItemId }) {
    const session = await loadSession(tx, sessionId);
    const state = await loadSilence(tx, id, 'AFTER');
    const known = agendaItemId === null || (await tx.query(ITEM, [agendaItemId, sessionId])).length > 0;
    if (session === undefined || state === undefined || !known) return undefined;
    return {
      ...state,
      place: { sessionKey: session.key, sessionState: session.state, agendaItemKey: agendaItemId },
    };
  },
  decide: (state, _, { actor, now }) => announce(nowOf(state, now), state.place, actor, now),
  save: (tx, decision) => saveSilence(tx, decision),
});

/** Enters an announced text in the register: its decision, dated at the expiry, with the next number of its series. */
export const issueSilence = command({
  ...kept,
  action: 'silence.issue',
  input: that,
  async load(tx, { id }, { key }) {
    const state = await loadSilence(tx, id, 'AFTER');
    return state && { ...state, decisionKey: key };
  },
  decide: (state, _, { actor, now }) => issue(nowOf(state, now), state.decisionKey, actor),
  async save(tx, decision, { now }) {
    await saveSilence(tx, decision);
    // Last of all: the lock on the series of numbers is held until commit.
    return (await adoptDecision(tx, adoptionOf(decision.silence, now))).events;
  },
});

const SEEN = `update notice set seen_at = clock_timestamp()
  where subject_id = $1 and person_id = (select my_principal()) and seen_at is null`;
const FETCHED = `insert into notice (id, subject_type, subject_id, kind, token_id, delegation, at, seen_at,
    level, releasable_to, observers, caveats, originator)
  select gen_random_uuid(), 'SilenceProcedure', s.id, 'SEEN', $2, $3, clock_timestamp(), clock_timestamp(),
    s.level, s.releasable_to, s.observers, s.caveats, s.originator
  from silence s where s.id = $1 on conflict do nothing`;

/** Says that a procedure was shown to whoever is asking: a delegate's screen, or a delegation's machine. Nothing is told of it. */
export const noteSilenceSeen = command({
  action: 'silence.see',
  input: that,
  async load(tx, { id }) {
    const loaded = await loadSilence(tx, id, 'SAID');
    return loaded && { key: loaded.silence.key };
  },
  may: () => undefined,
  decide: ({ key }, _, { actor }) => (actor.standing === 'OBSERVER' ? notFound() : { key, events: [] }),
  async save(tx, { key }, { actor }) {
    if (actor.tokenId !== null && actor.delegation !== null)
      await tx.query(FETCHED, [key, actor.tokenId, actor.delegation]);
    else await tx.query(SEEN, [key]);
  },
  subject: ({ key }) => key,
});
