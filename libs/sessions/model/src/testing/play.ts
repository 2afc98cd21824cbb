import fc from 'fast-check';
import { type Actor, type ForumEvent, isRefusal, type Refusal, type Result } from '@parley/kernel';
import type { LabelInput } from '@parley/delegations/model';
import { adoptAgenda } from '../agenda/adopt-agenda';
import { type AgendaItemInput, ITEM_OUTCOMES } from '../agenda/agenda-item';
import { approveUndiscussed } from '../agenda/approve-undiscussed';
import { askToDiscuss } from '../agenda/ask-to-discuss';
import { addItem, changeItem } from '../agenda/edit-item';
import { moveItems } from '../agenda/move-items';
import { moveItem, withdrawItem } from '../agenda/place-item';
import { closeItem, openItem, suspendItem } from '../agenda/run-item';
import { awaitsApproval } from '../agenda/without-discussion';
import { overriding } from '../conflicts/override';
import { type Dossier, type SessionDecision, settle } from '../dossier';
import { INVITATION_ANSWERS } from '../invitations/answer';
import { answerInvitation } from '../invitations/answer-invitation';
import { remindInvitation } from '../reminders/remind';
import { changeSession } from '../session/change-session';
import { cancelSession, conveneSession } from '../session/plan-session';
import { closeSession, openSession, recordSession, suspendSession } from '../session/run-session';
import { aDraft, after, anItemInput, aSessionInput, roster } from './builders';
import { TIGHT } from './tight';
import { FORMATS, LABELS, pauseGiven } from './given';
import { chair, france, headFrance, headJapan, japan, lowOfficer, officer } from './people';

const PLAYERS = [chair, officer, lowOfficer, lowOfficer, japan, france];

/** What somebody tries; which item, parent and so on it is about follows from what there is then. */
export interface Attempt {
  readonly kind: Kind;
  readonly actor: Actor;
  readonly item: number;
  readonly parent: number;
  readonly position: number;
  readonly label: LabelInput | null;
  readonly format: (typeof FORMATS)[number];
  readonly outcome: (typeof ITEM_OUTCOMES)[number];
  readonly answer: (typeof INVITATION_ANSWERS)[number];
  /** Minutes since the attempt before. */
  readonly pause: number;
}

type Decide = (dossier: Dossier, attempt: Attempt, now: Date, serial: number) => Result<SessionDecision>;

const keyAt = ({ items }: Dossier, index: number): string =>
  items[index % Math.max(1, items.length)]?.key ?? 'none';

const parentAt = (dossier: Dossier, index: number): string | null =>
  index % 3 === 0 ? null : keyAt(dossier, index);

const versionOf = ({ items }: Dossier, itemKey: string): number =>
  items.find(({ key }) => key === itemKey)?.version ?? 0;

const itemInput = (dossier: Dossier, { label, parent }: Attempt, title: string): AgendaItemInput =>
  anItemInput({
    title,
    label,
    parentKey: parentAt(dossier, parent),
    sponsors: parent % 2 === 0 ? ['FRA'] : [],
    kind: parent % 4 === 1 ? 'INFORMATION' : 'DISCUSSION',
    withoutDiscussion: parent % 4 === 1,
    reason: parent % 5 === 4 ? null : 'Because of the weather',
  });

const target = (
  dossier: Dossier,
  attempt: Attempt,
): { readonly itemKey: string; readonly version: number; readonly reason: string } => {
  const itemKey = keyAt(dossier, attempt.item);
  return { itemKey, version: versionOf(dossier, itemKey), reason: 'Because of the weather' };
};

const DECISIONS = {
  changeSession: (dossier, { actor, label, format }) =>
    changeSession(
      { ...dossier, roster },
      {
        ...aSessionInput({ ...format, label: label ?? { classification: 'UNCLASSIFIED' } }),
        version: dossier.session.version,
      },
      actor,
    ),
  convene: (dossier, { actor, position }, now) => {
    const decision = conveneSession(dossier, actor, now);
    const reason = position % 2 === 0 ? 'No other day' : null;
    return isRefusal(decision) ? decision : overriding(decision, reason === null ? [] : [TIGHT], reason);
  },
  remind: (dossier, { actor, position }, now) => {
    const delegations = position % 2 === 0 ? ['FRA', 'JPN'] : null;
    const decision = remindInvitation({ ...dossier, reminders: [] }, { delegations }, actor, now);
    if (isRefusal(decision)) return decision;
    return { session: dossier.session, items: [], answers: [], events: decision.events };
  },
  cancel: (dossier, { actor }) => cancelSession(dossier, { reason: 'Weather' }, actor),
  open: (dossier, { actor }, now) => openSession(dossier, actor, now),
  suspend: (dossier, { actor, item }, now) => suspendSession(dossier, pauseGiven(item, now), actor, now),
  close: (dossier, { actor }, now) => closeSession(dossier, actor, now),
  record: (dossier, { actor }, now) => recordSession(dossier, actor, now),
  answer: (dossier, { actor, answer }, now) =>
    answerInvitation({ ...dossier, people: [] }, { answer }, actor, now),
  addItem: (dossier, attempt, _, serial) => {
    const key = `item-${String(serial).padStart(3, '0')}`;
    return addItem({ ...dossier, key }, itemInput(dossier, attempt, `title of ${key}`), attempt.actor);
  },
  changeItem: (dossier, attempt) => {
    const { itemKey, version } = target(dossier, attempt);
    const input = { ...itemInput(dossier, attempt, `title of ${itemKey}`), parentKey: null };
    return changeItem(dossier, { ...input, itemKey, version }, attempt.actor);
  },
  moveItem: (dossier, attempt) => {
    const parentKey = parentAt(dossier, attempt.parent);
    return moveItem(
      dossier,
      { ...target(dossier, attempt), parentKey, position: attempt.position },
      attempt.actor,
    );
  },
  moveItems: (dossier, attempt) => {
    const keys = [
      ...new Set([attempt.item, attempt.parent + 1, attempt.position].map((at) => keyAt(dossier, at))),
    ];
    const parentKey = parentAt(dossier, attempt.parent);
    const moves = keys.map((itemKey, at) => ({
      itemKey,
      version: versionOf(dossier, itemKey),
      parentKey,
      position: attempt.position + at,
    }));
    return moveItems(dossier, { moves, reason: 'Because of the weather' }, attempt.actor);
  },
  withdrawItem: (dossier, attempt) => withdrawItem(dossier, target(dossier, attempt), attempt.actor),
  openItem: (dossier, attempt, now) => openItem(dossier, target(dossier, attempt), attempt.actor, now),
  suspendItem: (dossier, attempt, now) => suspendItem(dossier, target(dossier, attempt), attempt.actor, now),
  closeItem: (dossier, attempt, now) =>
    closeItem(dossier, { ...target(dossier, attempt), outcome: attempt.outcome }, attempt.actor, now),
  adoptAgenda: (dossier, { actor, item, parent }, now) =>
    adoptAgenda(dossier, { itemKey: parent % 2 === 0 ? null : keyAt(dossier, item) }, actor, now),
  askToDiscuss: (dossier, attempt) =>
    askToDiscuss(
      dossier,
      { itemKey: keyAt(dossier, attempt.item), ask: attempt.parent % 3 > 0 },
      attempt.actor,
    ),
  approve: (dossier, { actor, position }, now) => {
    const itemKeys = dossier.items.filter((item) => awaitsApproval(item)).map(({ key }) => key);
    return approveUndiscussed(
      dossier,
      { itemKeys: itemKeys.slice(0, position + 1), outcome: 'NOTED' },
      actor,
      now,
    );
  },
} as const satisfies Record<string, Decide>;

type Kind = keyof typeof DECISIONS;

/** How often each is tried, out of all: what ends a session for good seldom, so that plays go on. */
const WEIGHTS: Readonly<Record<Kind, number>> = {
  changeSession: 5,
  convene: 8,
  cancel: 1,
  open: 4,
  suspend: 3,
  close: 1,
  record: 4,
  answer: 6,
  remind: 3,
  addItem: 12,
  changeItem: 5,
  moveItem: 6,
  moveItems: 4,
  withdrawItem: 2,
  openItem: 14,
  suspendItem: 4,
  closeItem: 3,
  adoptAgenda: 2,
  askToDiscuss: 4,
  approve: 2,
};

type Weights = Readonly<Partial<Record<Kind, number>>>;

const kindsBy = (weights: Weights): fc.Arbitrary<Kind> =>
  fc.oneof(
    ...(Object.keys(DECISIONS) as Kind[]).map((kind) => ({
      weight: weights[kind] ?? 0,
      arbitrary: fc.constant(kind),
    })),
  );

const SEATS: readonly Kind[] = ['answer', 'askToDiscuss'];

/** Mostly somebody whose part it is, so that much happens, and sometimes anybody. */
const actorFor = (kind: Kind): fc.Arbitrary<Actor> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...(SEATS.includes(kind) ? [headJapan, headFrance] : [chair, officer])),
    },
    { weight: 1, arbitrary: fc.constantFrom(...PLAYERS) },
  );

const attemptOf = (kind: Kind): fc.Arbitrary<Attempt> =>
  fc.record({
    kind: fc.constant(kind),
    actor: actorFor(kind),
    item: fc.nat({ max: 20 }),
    parent: fc.nat({ max: 20 }),
    position: fc.nat({ max: 5 }),
    label: fc.option(fc.constantFrom(...LABELS), { nil: null, freq: 2 }),
    format: fc.constantFrom(...FORMATS),
    outcome: fc.constantFrom(...ITEM_OUTCOMES),
    answer: fc.constantFrom(...INVITATION_ANSWERS),
    pause: fc.nat({ max: 10 }),
  });

/**
 * Courses in which each kind is tried as often as said; a kind that is not named, never. Without fast-check’s liking for
 * first and last values: a play in which few people act is a short one.
 */
export const coursesBy = (weights: Weights): fc.Arbitrary<Attempt[]> =>
  fc.array(fc.noBias(kindsBy(weights).chain(attemptOf)), { minLength: 1, maxLength: 60, size: 'max' });

/** A course of attempts, long enough to bring a session from its draft to its end. */
export const courses: fc.Arbitrary<Attempt[]> = coursesBy(WEIGHTS);

/** One attempt, with what there was before and after it. */
export interface Turn {
  readonly attempt: Attempt;
  readonly now: Date;
  readonly before: Dossier;
  readonly after: Dossier;
  readonly events: readonly ForumEvent[];
  readonly refusal: Refusal | null;
}

/** Plays a course from an empty draft on. */
export const play = (course: readonly Attempt[]): Turn[] => {
  let dossier = aDraft();
  let minutes = 0;
  return course.map((attempt, serial) => {
    minutes += attempt.pause;
    const [before, now] = [dossier, after(minutes)];
    const decide: Decide = DECISIONS[attempt.kind];
    const result = decide(before, attempt, now, serial);
    if (isRefusal(result)) return { attempt, now, before, after: before, events: [], refusal: result };
    dossier = settle(before, result);
    return { attempt, now, before, after: dossier, events: result.events, refusal: null };
  });
};
