import type { Worded } from '@parley/kernel';
import type {
  AgendaItemKind,
  AgendaItemState,
  Format,
  ItemOutcome,
  LateChange,
  Purpose,
} from '@parley/sessions/model';

const say = (en: string, fr: string): Worded => ({ en, fr });

/** The fixed wording of an annotated agenda. */
export const WORDS = {
  provisional: say('Provisional agenda', 'Ordre du jour provisoire'),
  adopted: say('Adopted agenda', 'Ordre du jour adopté'),
  annotated: say('Annotated agenda', 'Ordre du jour annoté'),
  time: say('Date and time', 'Date et heure'),
  chair: say('Chair', 'Présidence'),
  place: say('Place', 'Lieu'),
  format: say('Format', 'Format'),
  purpose: say('Purpose', 'Objet'),
  invited: say('Delegations invited', 'Délégations invitées'),
  standing: say('Standing', 'Statut'),
  stillProvisional: say('Provisional: to be adopted', 'Provisoire : à adopter'),
  plan: say('Planned time', 'Durée prévue'),
  empty: say('No item stands on the agenda.', 'Aucun point ne figure à l’ordre du jour.'),
  sponsors: say('sponsored by', 'présenté par'),
  concerns: say('for', 'pour'),
  undiscussed: say('Without discussion', 'Sans discussion'),
  undiscussedHead: say('Items for approval without discussion', 'Points à approuver sans discussion'),
  askedBy: say('discussion asked for by', 'discussion demandée par'),
  cameFrom: say('Put off from', 'Reporté de'),
  goesTo: say('Put off to', 'Reporté à'),
  papers: say('Papers', 'Documents'),
} as const satisfies Record<string, Worded>;

export const KINDS: Readonly<Record<AgendaItemKind, Worded>> = {
  INFORMATION: say('For information', 'Pour information'),
  DISCUSSION: say('For discussion', 'Pour discussion'),
  DECISION: say('For decision', 'Pour décision'),
  SILENCE_REPORT: say('Report of decisions under silence', 'Rapport des décisions sous silence'),
  OTHER_BUSINESS: say('Other business', 'Questions diverses'),
};

export const STATES: Readonly<Record<AgendaItemState, Worded | null>> = {
  PENDING: null,
  OPEN: say('under discussion', 'en discussion'),
  SUSPENDED: say('suspended', 'suspendu'),
  CLOSED: say('concluded', 'conclu'),
  WITHDRAWN: say('withdrawn', 'retiré'),
  DEFERRED: say('put off', 'reporté'),
};

export const OUTCOMES: Readonly<Record<ItemOutcome, Worded>> = {
  ADOPTED: say('adopted', 'adopté'),
  AGREED: say('agreed', 'convenu'),
  NOTED: say('noted', 'noté'),
  TOOK_NOTE: say('delegations took note', 'les délégations en ont pris note'),
  INVITED: say('invited to act', 'invité à agir'),
  DEFERRED: say('put off', 'reporté'),
};

export const LATE: Readonly<Record<LateChange, Worded>> = {
  ADDED: say('Added after adoption', 'Ajouté après l’adoption'),
  CHANGED: say('Changed after adoption', 'Modifié après l’adoption'),
  MOVED: say('Moved after adoption', 'Déplacé après l’adoption'),
  WITHDRAWN: say('Withdrawn after adoption', 'Retiré après l’adoption'),
};

export const FORMATS_SAID: Readonly<Record<Format, Worded>> = {
  ALL: say('All seats', 'Tous les sièges'),
  ALLIES: say('Allies only', 'Alliés seulement'),
  ALLIES_PLUS: say('Allies and named partners', 'Alliés et partenaires désignés'),
  NAMED: say('Named delegations', 'Délégations désignées'),
};

export const PURPOSES_SAID: Readonly<Record<Purpose, Worded>> = {
  INFORM: say('Exchange of information and views', 'Échange d’informations et de vues'),
  COORDINATE: say('Coordination of actions', 'Coordination d’actions'),
  CONSENSUS: say('Reaching agreement', 'Recherche d’un accord'),
};
