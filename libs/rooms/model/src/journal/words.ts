import type { Role, Worded } from '@parley/kernel';
import type { ItemOutcome, LateChange } from '@parley/sessions/model';
import type { RulingOutcome, TourOrder } from '../floor/floor';
import type { Position } from '../positions/show';
import type { JournalStatus, Mark } from './journal';
import type { JournalMatterKind } from './journal-matters';

const say = (en: string, fr: string): Worded => ({ en, fr });

/** The fixed wording of a journal, in the order in which it stands there. */
export const WORDS = {
  journal: say('Journal', 'Journal'),
  numbered: say('JOURNAL No.', 'JOURNAL No'),
  date: say('Date', 'Date'),
  day: say('Date', 'Date'),
  place: say('Place', 'Lieu'),
  reason: say('reason', 'motif'),
  until: say('to resume', 'reprise prévue'),
  chair: say('Chair', 'Présidence'),
  noChair: say('Not recorded.', 'Non consignée.'),
  forChair: say('for the Chair', 'pour la présidence'),
  attendance: say('Delegations present', 'Délégations présentes'),
  present: say('Present', 'Présentes'),
  absent: say('Not represented', 'Non représentées'),
  observers: say('Observers', 'Observateurs'),
  none: say('None recorded', 'Aucune consignée'),
  subjects: say(
    'Subjects discussed – Statements – Outcome',
    'Questions examinées – Déclarations – Conclusions',
  ),
  noSubject: say('No item was taken up.', 'Aucun point n’a été examiné.'),
  item: say('Agenda item', 'Point de l’ordre du jour'),
  sponsors: say('Presented by', 'Présenté par'),
  statements: say('Statements', 'Déclarations'),
  replies: say('Right of reply', 'Droit de réponse'),
  orders: say('Points of order', 'Motions d’ordre'),
  alsoFor: say('also on behalf of', 'également au nom de'),
  aligned: say('which aligned themselves', 'qui s’y sont associées'),
  oneAligned: say('which aligned itself', 'qui s’y est associée'),
  papers: say('Papers', 'Documents'),
  unnumbered: say('Non-paper', 'Document officieux'),
  paperWithdrawn: say('withdrawn', 'retiré'),
  tour: say('Tour de table', 'Tour de table'),
  passed: say('Passed', 'Ont passé leur tour'),
  notCalled: say('Not called', 'N’ont pas été appelées'),
  show: say(
    'Show of positions (indicative, decides nothing)',
    'Tour des positions (indicatif, ne décide rien)',
  ),
  showUnderWay: say('Not closed yet', 'Pas encore clos'),
  silent: say('Not said', 'Ne se sont pas prononcées'),
  outcome: say('Outcome', 'Conclusion'),
  adopted: say('The agenda was adopted.', 'L’ordre du jour a été adopté.'),
  underWay: say('Under discussion', 'En cours d’examen'),
  adjourned: say('Discussion suspended', 'Examen suspendu'),
  summary: say('Summary by the Chair', 'Résumé de la présidence'),
  undiscussed: say('without discussion', 'sans discussion'),
  marking: say('Marking of this item', 'Marquage de ce point'),
  deferred: say('Items deferred', 'Points reportés'),
  untouched: say('Items not taken up', 'Points non examinés'),
  withdrawn: say('Items withdrawn', 'Points retirés'),
  next: say('Next meeting', 'Prochaine réunion'),
  noNext: say('To be announced.', 'À annoncer.'),
} as const satisfies Record<string, Worded>;

export const STATUSES: Readonly<Record<JournalStatus, Worded>> = {
  PROVISIONAL: say(
    'Provisional: the meeting is not closed. This journal goes on with it.',
    'Provisoire : la réunion n’est pas close. Le présent journal se poursuit avec elle.',
  ),
  FINAL: say(
    'Final. It has not yet been approved by the Chair.',
    'Définitif. Il n’a pas encore été approuvé par la présidence.',
  ),
  APPROVED: say('Approved by the Chair', 'Approuvé par la présidence'),
};

export const MARKS: Readonly<Record<Mark['kind'], Worded>> = {
  OPENED: say('Opened', 'Ouverture'),
  SUSPENDED: say('Suspended', 'Suspension'),
  RESUMED: say('Resumed', 'Reprise'),
  CLOSED: say('Closed', 'Clôture'),
};

export const OUTCOMES: Readonly<Record<ItemOutcome, Worded>> = {
  ADOPTED: say('Adopted', 'Adopté'),
  AGREED: say('Agreed', 'Convenu'),
  NOTED: say('Noted', 'Noté'),
  TOOK_NOTE: say('Delegations took note', 'Les délégations ont pris note'),
  INVITED: say('Delegations were invited to act', 'Les délégations ont été invitées à agir'),
  DEFERRED: say('Deferred', 'Reporté'),
};

export const LATE: Readonly<Record<LateChange, Worded>> = {
  ADDED: say('Added after the adoption of the agenda', 'Ajouté après l’adoption de l’ordre du jour'),
  CHANGED: say('Changed after the adoption of the agenda', 'Modifié après l’adoption de l’ordre du jour'),
  MOVED: say('Moved after the adoption of the agenda', 'Déplacé après l’adoption de l’ordre du jour'),
  WITHDRAWN: say('Withdrawn after the adoption of the agenda', 'Retiré après l’adoption de l’ordre du jour'),
};

export const RULED: Readonly<Record<RulingOutcome, Worded>> = {
  UPHELD: say('the Chair upheld it', 'la présidence y a fait droit'),
  REJECTED: say('the Chair rejected it', 'la présidence l’a rejetée'),
  NOTED: say('the Chair took note of it', 'la présidence en a pris note'),
};

/** What each kind of matter stands under. */
export const MATTERS_SAID: Readonly<Record<JournalMatterKind, Worded>> = {
  DECISION: say('Decisions', 'Décisions'),
  POLL: say('Consensus polls', 'Consultations par consensus'),
  STRAW_POLL: say('Straw polls (indicative, decide nothing)', 'Sondages indicatifs (ne décident rien)'),
  SILENCE: say('Silence procedures', 'Procédures de silence'),
  ACTION: say('Agreed actions', 'Actions convenues'),
};

/** In what order a tour de table went; the seat from which it went follows. */
export const TOUR_ORDERS_SAID: Readonly<Record<TourOrder, Worded>> = {
  EN: say('In English alphabetical order, from', 'Dans l’ordre alphabétique anglais, à partir de'),
  FR: say('In French alphabetical order, from', 'Dans l’ordre alphabétique français, à partir de'),
  LOT: say('In an order drawn by lot, from', 'Dans un ordre tiré au sort, à partir de'),
};

/** Where a seat stood. */
export const POSITION_WORDS: Readonly<Record<Position, Worded>> = {
  AGREE: say('Agree', 'D’accord'),
  CAN_GO_ALONG: say('Can go along', 'Peuvent s’y rallier'),
  RESERVATION: say('Reservation', 'Réserve'),
  STAND_ASIDE: say('Stand aside', 'Se tiennent à l’écart'),
  AWAITING_INSTRUCTIONS: say('Awaiting instructions', 'En attente d’instructions'),
  OBJECT: say('Object', 'S’opposent'),
};

/** Those who preside in their own right; whoever else opens a meeting does so for the chair. */
export const PRESIDES: Role = 'CHAIR';
