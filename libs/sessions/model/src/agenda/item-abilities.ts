import type { Actor } from '@parley/kernel';
import type { Dossier } from '../dossier';
import type { AgendaItem } from './agenda-item';
import { mayAskToDiscuss } from './ask-to-discuss';
import {
  mayChangeItem,
  mayCloseItem,
  mayDeferItem,
  mayMoveItem,
  mayOpenItem,
  maySuspendItem,
  mayWithdrawItem,
} from './item-gates';

/** What an actor may do with an agenda item now. */
export interface AgendaItemAbilities {
  readonly change: boolean;
  readonly move: boolean;
  readonly withdraw: boolean;
  readonly open: boolean;
  readonly suspend: boolean;
  readonly close: boolean;
  readonly askToDiscuss: boolean;
  readonly defer: boolean;
}

/** The same gates that the decisions pass, so that nothing is offered that would be refused. */
export const agendaItemAbilities = (
  actor: Actor,
  dossier: Dossier,
  item: AgendaItem,
): AgendaItemAbilities => ({
  change: mayChangeItem(actor, dossier, item) === null,
  move: mayMoveItem(actor, dossier, item) === null,
  withdraw: mayWithdrawItem(actor, dossier, item) === null,
  open: mayOpenItem(actor, dossier, item) === null,
  suspend: maySuspendItem(actor, dossier, item) === null,
  close: mayCloseItem(actor, dossier, item) === null,
  askToDiscuss: mayAskToDiscuss(actor, dossier, item) === null,
  defer: mayDeferItem(actor, dossier, item) === null,
});
