import {
  type Actor,
  type DelegationCode,
  type ForumEvent,
  isRefusal,
  type Label,
  notFound,
  type Refusal,
  type Result,
  visible,
} from '@parley/kernel';
import { checkText } from '@parley/sessions/model';
import { forbiddenUnlessSpeaking, type SeatSpeaker } from './speaking';

/** What a statement may be attached to. */
export const STATEMENT_SUBJECTS = ['Poll', 'SilenceProcedure', 'Decision'] as const;
export type StatementSubject = (typeof STATEMENT_SUBJECTS)[number];

/** Longest statement, in characters. */
export const LONGEST_STATEMENT = 10_000;

/** An interpretative statement of a delegation. It changes nothing of what it is on: no silence, no position, no decision. */
export interface InterpretativeStatement {
  readonly key: string;
  readonly delegation: DelegationCode;
  readonly text: string;
  readonly at: Date;
}

/** What a statement is attached to, and by whom. */
export interface StatementGround {
  readonly subject: { readonly type: StatementSubject; readonly key: string };
  readonly label: Label;
  readonly sessionKey: string | null;
}

/** A statement as it is entered. */
export interface StatementDecision extends StatementGround {
  readonly statement: InterpretativeStatement;
  readonly speaker: SeatSpeaker;
  readonly events: readonly ForumEvent[];
}

/** What is told of statements; the subject of the event is what the statement is on. */
export type StatementEventData = {
  'statement.attached': Readonly<{ key: string; delegation: DelegationCode; text: string; at: string }>;
};

/** Whoever speaks for a seat that sees what the statement is to be on. */
export const mayAttachStatement = (
  actor: Actor,
  { label }: Pick<StatementGround, 'label'>,
  speaks: boolean,
): Refusal | null => (visible(actor, label) ? null : notFound()) ?? forbiddenUnlessSpeaking(speaks);

/**
 * Attaches a statement of the own seat, in or outside the basis, to a poll, a procedure or a decision that it sees; after the
 * decision too, and then it bears its own date. It is not edited and not deleted.
 */
export const attachStatement = (
  { speaker, ...ground }: StatementGround & { readonly speaker: SeatSpeaker | null },
  input: { readonly text: string },
  actor: Actor,
  { now, key }: { readonly now: Date; readonly key: string },
): Result<StatementDecision> => {
  const refusal = mayAttachStatement(actor, ground, speaker !== null);
  if (refusal !== null || speaker === null) return refusal ?? notFound();
  const text = checkText(input.text, LONGEST_STATEMENT, 'text');
  if (isRefusal(text)) return text;
  const statement = { key, delegation: speaker.delegation, text, at: now };
  const data: StatementEventData['statement.attached'] = { ...statement, at: now.toISOString() };
  const { subject, sessionKey, label } = ground;
  const event: ForumEvent = { type: 'statement.attached', subject, sessionKey, label, data };
  return { ...ground, statement, speaker, events: [event] };
};
