import { type Actor, type ForumEvent, isRefusal, type Refusal, type Result } from '@parley/kernel';
import type { Moment, WriteTx } from '@parley/platform';
import { type Dossier, forbiddenUnlessManager, type SessionDecision } from '@parley/sessions/model';
import { InvitationEntity } from '../entities/invitation.entity';
import { SessionEntity } from '../entities/session.entity';
import { rowOfAnswer } from '../rows/answer-row';
import { rowOfSession } from '../rows/session-row';
import { followed } from '../store/consequences';
import { saveItems } from '../store/save-items';

/** A decision together with what it was taken on. */
export interface Taken extends SessionDecision {
  /** `undefined` for a session that did not exist. */
  readonly before: Dossier | undefined;
  /** Key of the session or item that it is about. */
  readonly about: string;
}

/** Keeps with a decision what saving it needs to know. */
export const taken = (
  before: Dossier | undefined,
  about: string,
  result: Result<SessionDecision>,
): Result<Taken> => (isRefusal(result) ? result : { ...result, before, about });

const save = async (tx: WriteTx, decision: Taken, moment: Moment): Promise<readonly ForumEvent[]> => {
  const { session, items, answers, before } = decision;
  if (session !== before?.session) await tx.put(SessionEntity, [rowOfSession(session)], ['id']);
  await saveItems(tx, items, moment.actor);
  if (answers.length > 0) {
    const rows = answers.map((answer) => rowOfAnswer(session, answer));
    await tx.put(InvitationEntity, rows, ['sessionId', 'delegation']);
  }
  return before === undefined ? [] : followed(tx, before, decision, moment);
};

/** What every command on a session does alike. */
export const stored = { save, subject: ({ about }: Taken): string => about };

/** Permission of what the chair and the session officers do. */
export const byManagers = (actor: Actor): Refusal | undefined => forbiddenUnlessManager(actor) ?? undefined;
