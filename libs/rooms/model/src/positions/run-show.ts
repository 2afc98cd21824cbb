import { type Actor, forbidden, notFound, refuse, type Refusal, type Result } from '@parley/kernel';
import { calledSeats } from '../floor/called-seats';
import type { Position, ShowDecision, ShownPosition, ShowOfPositions, ShowState } from './show';
import { positionSheet, showEvent, showSheet } from './show-event';
import { mayAskForPositions, mayCloseShow, mayShowPosition } from './show-gates';

/** Longest question of a show, in characters. */
export const LONGEST_QUESTION = 300;

const checkQuestion = (question: string): Refusal | null =>
  question.length <= LONGEST_QUESTION
    ? null
    : refuse(
        'INVALID',
        {
          en: `A question has ${LONGEST_QUESTION} characters at most. Put the rest in words at the table.`,
          fr: `Une question compte au plus ${LONGEST_QUESTION} caractères. Dites le reste de vive voix.`,
        },
        'question',
      );

/**
 * The chair asks the seats that the item concerns where they stand, perhaps with a question in words. Refused: what
 * `mayAskForPositions` refuses, and a question that is too long.
 */
export const askForPositions = (
  state: ShowState & { readonly key: string },
  input: { readonly question?: string | null },
  actor: Actor,
  now: Date,
): Result<ShowDecision> => {
  const question = (input.question ?? '').trim();
  const refusal = mayAskForPositions(actor, state) ?? checkQuestion(question);
  if (refusal !== null) return refusal;
  const { item, session } = state;
  const show: ShowOfPositions = {
    key: state.key,
    itemKey: item.key,
    question: question === '' ? null : question,
    seats: calledSeats(item, session),
    askedAt: now,
    closedAt: null,
    positions: [],
  };
  const data = { itemKey: item.key, show: showSheet(show) };
  return { show, events: [showEvent('positions.asked', item, show, data)] };
};

/**
 * A seat shows where it stands, or changes it; the same position again changes nothing. Refused: what `mayShowPosition`
 * refuses, and DEADLINE_PASSED once the chair has closed.
 */
export const showPosition = (
  state: ShowState,
  { position }: { readonly position: Position },
  actor: Actor,
  now: Date,
): Result<ShowDecision> => {
  const { item, show } = state;
  const { delegation, personId } = actor;
  const refusal = mayShowPosition(actor, state);
  if (refusal !== null || delegation === null || personId === null) return refusal ?? forbidden();
  if (show === null) return notFound();
  const others = show.positions.filter((one) => one.delegation !== delegation);
  const before = show.positions.find((one) => one.delegation === delegation);
  if (before?.position === position) return { show, events: [] };
  const shown: ShownPosition = { delegation, position, shownBy: personId, shownAt: now };
  const data = { itemKey: item.key, position: positionSheet(shown) };
  return {
    show: { ...show, positions: [...others, shown] },
    events: [showEvent('positions.shown', item, show, data)],
  };
};

/** What the end of an item or its session, or the chair, does to a show that is open. */
export const endShow = (
  { item }: Pick<ShowState, 'item'>,
  show: ShowOfPositions,
  now: Date,
): ShowDecision => ({
  show: { ...show, closedAt: now },
  events: [showEvent('positions.closed', item, show, { itemKey: item.key, closedAt: now.toISOString() })],
});

/** The chair closes the show: no position is shown or changed any more. */
export const closeShow = (state: ShowState, actor: Actor, now: Date): Result<ShowDecision> =>
  mayCloseShow(actor, state) ?? (state.show === null ? notFound() : endShow(state, state.show, now));

/**
 * What a new label of an item owes to its last show: the whole of it, to those who see it now. Those who lose sight are
 * told to forget the item, and the show goes with it.
 */
export const retellShow = ({ item }: Pick<ShowState, 'item'>, show: ShowOfPositions): ShowDecision => ({
  show,
  events: [showEvent('positions.retold', item, show, { itemKey: item.key, show: showSheet(show) })],
});
