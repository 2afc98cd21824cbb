import { type Actor, forbidden, holds, notFound, refuse, type Refusal, visible } from '@parley/kernel';
import { isDelegate } from '@parley/delegations/model';
import { canManageSessions, oneOf } from '@parley/sessions/model';
import type { Paper, PaperFile, PaperKind, PaperState } from './paper';
import { paperLabel } from './paper-label';
import { circulatedOnce, noAddendaOfItsOwn, PAPER_STATE_NAMES, supersededBy } from './paper-wording';

const OF_DELEGATIONS: readonly PaperKind[] = [
  'POSITION_PAPER',
  'NON_PAPER',
  'WORKING_PAPER',
  'DRAFT_DECISION',
];

/** Writes for the secretariat: the chair, the session officers, the rapporteur. */
const isWriter = (actor: Actor): boolean => holds(actor, 'CHAIR', 'SESSION_OFFICER', 'RAPPORTEUR');

/** Kinds that an actor may write; none for observers, machines and the administrator. */
export const kindsOpenTo = (actor: Actor): readonly PaperKind[] => {
  if (isDelegate(actor)) return OF_DELEGATIONS;
  if (!isWriter(actor)) return [];
  return [
    'NON_PAPER',
    'WORKING_PAPER',
    'DRAFT_DECISION',
    'DECISION_SHEET',
    'SUMMARY_RECORD',
    'AGENDA',
    'NOTICE',
  ];
};

/** A delegate for the own delegation; chair, session officers and rapporteur for the secretariat; each their kinds. */
export const mayDraft = (actor: Actor, kind: PaperKind): Refusal | null => {
  const kinds = kindsOpenTo(actor);
  if (kinds.includes(kind)) return null;
  if (kinds.length === 0)
    return forbidden({
      en: 'Papers are written by delegations and by the secretariat.',
      fr: 'Les documents sont rédigés par les délégations et par le secrétariat.',
    });
  return isDelegate(actor)
    ? forbidden({
        en: 'The secretariat issues papers of this kind. Choose a position paper, a working paper, a draft decision or a non-paper.',
        fr: 'Les documents de ce type sont établis par le secrétariat. Choisissez un document de position, un document de travail, un projet de décision ou un document officieux.',
      })
    : forbidden({
        en: 'The secretariat has no position of its own: a delegation writes position papers.',
        fr: 'Le secrétariat n’a pas de position propre : les documents de position sont rédigés par les délégations.',
      });
};

/** Whether a paper is the actor's own: of the own delegation, or of the secretariat for those who write for it. */
export const isOwn = (actor: Actor, { originator }: Pick<Paper, 'originator'>): boolean =>
  originator === null ? isWriter(actor) : isDelegate(actor) && actor.delegation === originator;

const sightOfPaper = (actor: Actor, paper: Paper): Refusal | null =>
  visible(actor, paperLabel(paper)) ? null : notFound();

// A draft out of sight says enough: for a non-paper, who does not see it does not know whose it is.
const forbiddenUnlessOwn = (actor: Actor, { paper, draft }: PaperFile): Refusal | null =>
  draft !== null && isOwn(actor, paper)
    ? null
    : forbidden({
        en: 'Only those who wrote this paper do this.',
        fr: 'Seuls les auteurs de ce document peuvent le faire.',
      });

const forbiddenUnlessFormal = (actor: Actor, { originator }: Paper): Refusal | null => {
  if (originator === null)
    return canManageSessions(actor)
      ? null
      : forbidden({
          en: 'The chair and the session officers do this for the secretariat.',
          fr: 'Pour le secrétariat, cela revient à la présidence et aux responsables de session.',
        });
  return actor.speaksForSeat
    ? null
    : forbidden({
        en: 'Your head of delegation does this, or someone to whom the head gave authority to speak for the seat.',
        fr: 'Cela revient à votre chef de délégation, ou à une personne qu’il a habilitée à parler au nom du siège.',
      });
};

const stateUnless = (paper: Paper, states: readonly PaperState[]): Refusal | null => {
  if (states.includes(paper.state)) return null;
  if (paper.successor !== null) return supersededBy(paper.successor);
  const is = PAPER_STATE_NAMES[paper.state];
  const needs = oneOf(states.map((state) => PAPER_STATE_NAMES[state]));
  return refuse('STATE', {
    en: `The paper is ${is.en}. This is possible while it is ${needs.en}.`,
    fr: `Le document est ${is.fr}. Cela est possible tant qu’il est ${needs.fr}.`,
  });
};

const IN_USE: readonly PaperState[] = ['DRAFT', 'SUBMITTED', 'CIRCULATED'];

/** Those whose paper it is, until it is withdrawn; once circulated they prepare the next revision by it. */
export const mayRevise = (actor: Actor, file: PaperFile): Refusal | null =>
  sightOfPaper(actor, file.paper) ??
  forbiddenUnlessOwn(actor, file) ??
  stateUnless(file.paper, IN_USE) ??
  (file.paper.parent !== null && file.paper.circulatedAt !== null ? circulatedOnce() : null);

/** Adds to a paper: those whose paper it is, while it is circulated. An addendum has none of its own. */
export const mayAddTo = (actor: Actor, file: PaperFile): Refusal | null =>
  sightOfPaper(actor, file.paper) ??
  forbiddenUnlessOwn(actor, file) ??
  (file.paper.parent === null ? null : noAddendaOfItsOwn()) ??
  stateUnless(file.paper, ['CIRCULATED']);

const nothingInPreparation = (): Refusal =>
  refuse('STATE', {
    en: 'No revision is in preparation. Change the text first.',
    fr: 'Aucune révision n’est en préparation. Modifiez d’abord le texte.',
  });

const alreadySubmitted = (): Refusal =>
  refuse('STATE', {
    en: 'It has been submitted already.',
    fr: 'Il a déjà été soumis.',
  });

/** Those whose paper it is, while a text is in preparation that was not submitted. */
export const maySubmit = (actor: Actor, file: PaperFile): Refusal | null => {
  const refusal = mayRevise(actor, file);
  if (refusal !== null) return refusal;
  if (file.draft?.stage === 'SUBMITTED') return alreadySubmitted();
  return file.draft?.stage === 'DRAFT' ? null : nothingInPreparation();
};

const mayIssue = (actor: Actor, { draft }: PaperFile): boolean =>
  canManageSessions(actor) && draft !== null && draft.stage === 'SUBMITTED' && draft.cleared;

const submitFirst = (): Refusal =>
  refuse('STATE', {
    en: 'Submit the paper first, then circulate it.',
    fr: 'Soumettez d’abord le document, puis diffusez-le.',
  });

const forbiddenUnlessIssuer = (actor: Actor, file: PaperFile): Refusal | null =>
  mayIssue(actor, file)
    ? null
    : (forbiddenUnlessOwn(actor, file) ?? forbiddenUnlessFormal(actor, file.paper));

const parentUnlessCirculated = ({ parent }: Paper): Refusal | null => {
  if (parent === null || parent.state === 'CIRCULATED') return null;
  const is = PAPER_STATE_NAMES[parent.state];
  return refuse('STATE', {
    en: `The paper that this is added to is ${is.en}. Circulate this text as a paper of its own.`,
    fr: `Le document que ce texte complète est ${is.fr}. Diffusez ce texte comme document distinct.`,
  });
};

/**
 * Who speaks for the seat whose paper it is, or for the secretariat's the chair and the session officers; these also where
 * one who speaks for the seat has submitted it to them. Once a text has been submitted.
 */
export const mayCirculate = (actor: Actor, file: PaperFile): Refusal | null => {
  const { paper, draft } = file;
  const refusal =
    sightOfPaper(actor, paper) ??
    forbiddenUnlessIssuer(actor, file) ??
    stateUnless(paper, IN_USE) ??
    parentUnlessCirculated(paper);
  if (refusal !== null) return refusal;
  if (draft?.stage === 'SUBMITTED') return null;
  return draft?.stage === 'DRAFT' ? submitFirst() : nothingInPreparation();
};

/** A draft: those whose paper it is. Once submitted, as for circulating it. */
export const mayWithdraw = (actor: Actor, file: PaperFile): Refusal | null =>
  sightOfPaper(actor, file.paper) ??
  forbiddenUnlessOwn(actor, file) ??
  (file.paper.state === 'DRAFT' ? null : forbiddenUnlessFormal(actor, file.paper)) ??
  stateUnless(file.paper, IN_USE);

/** Names what takes its place: who speaks for the seat whose paper it is, or the chair and the session officers. */
export const maySupersede = (actor: Actor, file: PaperFile): Refusal | null =>
  sightOfPaper(actor, file.paper) ??
  (canManageSessions(actor)
    ? null
    : (forbiddenUnlessOwn(actor, file) ?? forbiddenUnlessFormal(actor, file.paper))) ??
  stateUnless(file.paper, ['CIRCULATED']);

/** What the gate on co-sponsoring looks at. */
export interface Sponsored extends PaperFile {
  readonly cosponsors: readonly string[];
}

const cosponsorRefusal = (actor: Actor, { paper, cosponsors }: Sponsored): Refusal | null => {
  if (!isDelegate(actor))
    return forbidden({
      en: 'Delegations co-sponsor papers.',
      fr: 'Les délégations se portent coauteurs de documents.',
    });
  if (actor.delegation === paper.originator && paper.kind !== 'NON_PAPER')
    return forbidden({
      en: 'It is your delegation’s own paper.',
      fr: 'C’est le document de votre propre délégation.',
    });
  const formal = actor.speaksForSeat
    ? null
    : forbiddenUnlessFormal(actor, { ...paper, originator: actor.delegation });
  if (formal !== null) return formal;
  if (paper.kind === 'NON_PAPER')
    return refuse('STATE', {
      en: 'A non-paper has no sponsors that readers are told of.',
      fr: 'Un document officieux n’a pas d’auteurs désignés.',
    });
  const state = stateUnless(paper, ['CIRCULATED']);
  if (state !== null || actor.delegation === null || !cosponsors.includes(actor.delegation)) return state;
  return refuse('DUPLICATE', {
    en: 'Your delegation co-sponsors this paper already.',
    fr: 'Votre délégation est déjà coauteur de ce document.',
  });
};

/** Who speaks for another seat that sees it, while it is circulated; once. Not a non-paper. */
export const mayCosponsor = (actor: Actor, file: Sponsored): Refusal | null =>
  sightOfPaper(actor, file.paper) ?? cosponsorRefusal(actor, file);

/** What an actor may do with a paper now. */
export interface PaperAbilities {
  readonly revise: boolean;
  readonly submit: boolean;
  readonly circulate: boolean;
  readonly withdraw: boolean;
  readonly supersede: boolean;
  readonly add: boolean;
  readonly cosponsor: boolean;
}

/** The same gates that the decisions pass, so that nothing is offered that would be refused. */
export const paperAbilities = (actor: Actor, file: Sponsored): PaperAbilities => ({
  revise: mayRevise(actor, file) === null,
  submit: maySubmit(actor, file) === null,
  circulate: mayCirculate(actor, file) === null,
  withdraw: mayWithdraw(actor, file) === null,
  supersede: maySupersede(actor, file) === null,
  add: mayAddTo(actor, file) === null,
  cosponsor: mayCosponsor(actor, file) === null,
});
