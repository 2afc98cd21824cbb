import type { DecisionBasis } from '@parley/decisions/model';
import type { Worded } from '@parley/kernel';
import type { Position } from '@parley/rooms/model';

const say = (en: string, fr: string): Worded => ({ en, fr });

/** The fixed wording of a decision sheet, in the order in which it stands there. */
export const SHEET_WORDS = {
  sheet: say('Decision sheet', 'Relevé de décision'),
  number: say('Number', 'Numéro'),
  adopted: say('Adopted', 'Adoption'),
  entered: say('Entered in the register', 'Inscription au registre'),
  how: say('How reached', 'Mode d’adoption'),
  basis: say('Basis', 'Base'),
  session: say('Session', 'Session'),
  paper: say('Text', 'Texte'),
  text: say('Text of the decision', 'Texte de la décision'),
  question: say(
    'The decision is the question that was put, as it stands in the title.',
    'La décision est la question posée, telle qu’elle figure dans le titre.',
  ),
  empty: say('There is no text.', 'Il n’y a pas de texte.'),
  unseen: say(
    'The text is under a marking of its own and is not in this copy. Its hash below says which text it is.',
    'Le texte porte un marquage propre et ne figure pas dans le présent exemplaire. L’empreinte ci-dessous l’identifie.',
  ),
  positions: say('Positions of the seats at adoption', 'Positions des sièges lors de l’adoption'),
  silent: say('Took no position', 'Sans position'),
  unbroken: say(
    'No member of the basis broke silence before its expiry.',
    'Aucun membre de la base n’a rompu le silence avant son échéance.',
  ),
  reservations: say('Formal reservations', 'Réserves formelles'),
  unworded: say('Without wording.', 'Sans énoncé.'),
  reasons: say('Reasons given', 'Motifs exposés'),
  outside: say(
    'Views of delegations outside the basis, recorded',
    'Points de vue consignés des délégations hors de la base',
  ),
  delegation: say('Delegation', 'Délégation'),
  delegations: say('Delegations', 'Délégations'),
  position: say('Position', 'Position'),
  wording: say('Wording', 'Énoncé'),
  statements: say('Interpretative statements', 'Déclarations interprétatives'),
  underAuthority: say(
    'under the authority of the head of delegation',
    'sous l’autorité du chef de délégation',
  ),
  associated: say(
    'Delegations outside the basis that associated themselves with the decision',
    'Délégations hors de la base qui se sont associées à la décision',
  ),
  since: say('Since', 'Depuis'),
  record: say('Position in the record', 'Position dans le registre des actes'),
  textHash: say('SHA-256 of the text as Markdown', 'SHA-256 du texte en Markdown'),
  hash: say('SHA-256 of this decision', 'SHA-256 de la présente décision'),
} as const satisfies Record<string, Worded>;

/** Whose agreement was needed. */
export const BASES_SAID: Readonly<Record<DecisionBasis, Worded>> = {
  ALL: say('All seats', 'L’ensemble des sièges'),
  ALLIES: say('The Allies', 'Les Alliés'),
  NAMED: say('Named delegations', 'Délégations désignées'),
};

/** Where one seat stood; of several, the journal's words say it. */
export const ONE_STOOD: Readonly<Record<Position, Worded>> = {
  AGREE: say('Agrees', 'D’accord'),
  CAN_GO_ALONG: say('Can go along', 'Peut s’y rallier'),
  RESERVATION: say('Reservation', 'Réserve'),
  STAND_ASIDE: say('Stands aside', 'Se tient à l’écart'),
  AWAITING_INSTRUCTIONS: say('Awaits instructions', 'En attente d’instructions'),
  OBJECT: say('Objects', 'S’oppose'),
};
