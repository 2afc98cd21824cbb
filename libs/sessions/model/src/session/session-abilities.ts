import type { Actor } from '@parley/kernel';
import { mayAdoptAgenda } from '../agenda/adopt-agenda';
import { mayApproveUndiscussed } from '../agenda/approve-undiscussed';
import type { Dossier } from '../dossier';
import {
  checkJoin,
  mayAnswer,
  mayCancel,
  mayChangeSession,
  mayCloseSession,
  mayConvene,
  mayEditAgenda,
  mayOpenSession,
  mayRecordSession,
  mayRemind,
  mayRelabelSession,
  maySuspendSession,
} from './session-gates';

/** What an actor may do with a session now. */
export interface SessionAbilities {
  readonly change: boolean;
  /** Give it another label and change nothing else; also while it goes on. */
  readonly relabel: boolean;
  readonly convene: boolean;
  readonly cancel: boolean;
  readonly remind: boolean;
  readonly open: boolean;
  readonly suspend: boolean;
  readonly close: boolean;
  /** Approve its journal. */
  readonly record: boolean;
  readonly editAgenda: boolean;
  readonly adoptAgenda: boolean;
  readonly approveUndiscussed: boolean;
  readonly answerInvitation: boolean;
  readonly join: boolean;
}

/** The same gates that the decisions pass, so that nothing is offered that would be refused. */
export const sessionAbilities = (actor: Actor, dossier: Dossier): SessionAbilities => {
  const { session } = dossier;
  return {
    change: mayChangeSession(actor, session) === null,
    relabel: mayRelabelSession(actor, session) === null,
    convene: mayConvene(actor, session) === null,
    cancel: mayCancel(actor, session) === null,
    remind: mayRemind(actor, session) === null,
    open: mayOpenSession(actor, session) === null,
    suspend: maySuspendSession(actor, session) === null,
    close: mayCloseSession(actor, dossier) === null,
    record: mayRecordSession(actor, session) === null,
    editAgenda: mayEditAgenda(actor, session) === null,
    adoptAgenda: mayAdoptAgenda(actor, dossier) === null,
    approveUndiscussed: mayApproveUndiscussed(actor, dossier) === null,
    answerInvitation: mayAnswer(actor, session) === null,
    join: checkJoin(session, actor) === null,
  };
};
