import { type LabelInput, namesOf } from '@parley/delegations/model';
import {
  type Actor,
  forbidden,
  includesSeat,
  isRefusal,
  type Label,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { checkText } from '@parley/sessions/model';
import type { ReasonedNote } from '../notes/create-note';
import type { Note } from '../notes/note';
import { relabelNote, type RelabelledNote } from '../notes/relabel-note';
import { mayAnswerRelease, mayTakeReleaseBack } from './release-gates';
import { releaseEvent, type ReleaseRequest, type ReleaseState } from './release-request';
import { LONGEST_RELEASE_TEXT, type ReleaseDecision } from './request-release';

/** A request with the tear-line that it names. */
export interface AskedRelease {
  readonly request: ReleaseRequest;
  readonly tearLine: Note;
}

const ended = (
  { request: before, tearLine }: AskedRelease,
  state: Exclude<ReleaseState, 'OPEN'>,
  answer: string | null,
  now: Date,
): ReleaseDecision => {
  const request: ReleaseRequest = { ...before, state, answer, answeredAt: now };
  const type = state === 'TAKEN_BACK' ? 'note.releaseTakenBack' : 'note.releaseAnswered';
  return { request, events: [releaseEvent(type, tearLine, request)] };
};

/** The originator does not release the note, and says so in words. Refused as FORBIDDEN, STATE or INVALID. */
export const refuseRelease = (
  asked: AskedRelease,
  input: { readonly reason: string },
  actor: Actor,
  now: Date,
): Result<ReleaseDecision> => {
  const denied = mayAnswerRelease(actor, asked.request);
  if (denied !== null) return denied;
  const answer = checkText(input.reason, LONGEST_RELEASE_TEXT, 'reason');
  return isRefusal(answer) ? answer : ended(asked, 'REFUSED', answer, now);
};

/** The delegation that asked asks no more. Refused as FORBIDDEN or STATE. */
export const takeReleaseBack = (asked: AskedRelease, actor: Actor, now: Date): Result<ReleaseDecision> =>
  mayTakeReleaseBack(actor, asked.request) ?? ended(asked, 'TAKEN_BACK', null, now);

/** Requests that end with something that was done to the note itself: it was released to who asked, or withdrawn. */
export const endReleases = (
  asked: readonly AskedRelease[],
  state: 'GRANTED' | 'CLOSED',
  now: Date,
): readonly ReleaseDecision[] => asked.map((one) => ended(one, state, null, now));

/** The label of a note once it is released to one delegation more, as its originator would ask for it. */
export const releasedTo = (label: Label, delegation: string): LabelInput => ({
  classification: label.classification,
  releasableTo: label.releasableTo === null ? null : [...new Set([...label.releasableTo, delegation])],
  releasableToObservers: label.releasableToObservers,
  caveats: label.caveats,
  tlp: label.tlp,
});

const alreadyReleased = (delegation: string): Refusal => {
  const { en, fr } = namesOf([delegation]);
  return refuse('STATE', {
    en: `The note is released to ${en} already: the level or a caveat keeps it from who asked. Change those by relabelling, write another tear-line, or refuse in words.`,
    fr: `La note est déjà communiquée à cette délégation (${fr}) : c’est le niveau ou une mention restrictive qui l’en écarte. Modifiez l’étiquette, rédigez une autre version à diffusion élargie, ou refusez par écrit.`,
  });
};

/**
 * The originator releases the fuller note to the delegation that asked: by the rule that moves every label, with its version, its reason, which all
 * readers of the note are told, and its events. The request itself ends with the label (see {@link endReleases}). Refused as FORBIDDEN, STATE,
 * CONFLICT, INVALID or LABEL_CEILING.
 */
export const grantRelease = (
  { request, family }: { readonly request: ReleaseRequest; readonly family: RelabelledNote | null },
  input: { readonly version: number; readonly reason: string },
  actor: Actor,
  now: Date,
): Result<ReasonedNote> => {
  const denied = mayAnswerRelease(actor, request);
  if (denied !== null) return denied;
  if (family === null)
    return forbidden({
      en: 'A note is released by a colleague who reads it. Ask one of your delegation who does.',
      fr: 'Une note est communiquée par un collègue qui la lit. Adressez-vous à l’un de ceux de votre délégation.',
    });
  const { label } = family.note;
  if (includesSeat(label.releasableTo, request.delegation)) return alreadyReleased(request.delegation);
  return relabelNote(family, { ...input, label: releasedTo(label, request.delegation) }, actor, now);
};
