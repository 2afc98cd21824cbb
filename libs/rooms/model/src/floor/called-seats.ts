import { type DelegationCode, includesSeat } from '@parley/kernel';
import { type AgendaItem, seatsOfItem, type Session } from '@parley/sessions/model';

/** The seats that can be called on an item: those that it concerns and its label lets read it. */
export const calledSeats = (item: AgendaItem, session: Session): DelegationCode[] =>
  seatsOfItem(item, session).filter(
    (code) => includesSeat(item.label.releasableTo, code) || item.label.originator === code,
  );
