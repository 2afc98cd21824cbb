import { type Actor, isRefusal, refuse, type Result, worded } from '@parley/kernel';
import {
  draftPaper,
  type PaperDecision,
  type SetText,
  submitPaper,
  tooIntricate,
} from '@parley/papers/model';
import { checkAllSaved, type WorkingText } from '../writing/working-text';
import type { KnownPicture } from './picture';
import { mayPutPicture, mayReopenPicture, type PutCourse } from './picture-gates';
import { checkSources } from './picture-label';
import { type PictureDecision, told } from './write-picture';

/** A picture that goes to the forum, with the paper that takes it there. */
export interface PutDecision extends PictureDecision {
  readonly drafted: PaperDecision;
  readonly submitted: PaperDecision;
}

const SOURCES = { en: 'What this rests on', fr: 'Sur quoi repose ce texte' };
const WORDS = { en: 'version', fr: 'version' };

// Titles are people’s words: they are taken as words, not as marks.
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+!|~-]/gu, '\\$&');

/** The text of the paper: what the picture says, then each note that it rests on, by number, version and hash. */
export const paperTextOf = (
  { picture, sources }: KnownPicture,
  originators: ReadonlyMap<string, string>,
): string => {
  const language = picture.language === 'FR' ? 'FR' : 'EN';
  const list = sources.map(
    ({ noteKey, number, restsOn, sha256, title }) =>
      `- (#${number}) ${plain(title ?? '')} — ${plain(originators.get(noteKey) ?? '')}, ${worded(WORDS, language)} ${restsOn}, SHA-256 ${sha256}`,
  );
  return [picture.text, `## ${worded(SOURCES, language)}`, list.join('\n')].join('\n\n');
};

/**
 * Puts a picture to the forum: its text and what it rests on become a draft decision, submitted to the secretariat, which circulates it and puts it to a
 * poll or under silence as any other. From then on the picture stays as it is. Refused as NOT_FOUND, FORBIDDEN, STATE, INVALID or LABEL_CEILING.
 */
export const putPicture = (
  known: KnownPicture & {
    readonly paperKey: string;
    readonly text: Result<SetText> | null;
    readonly working: WorkingText;
  },
  actor: Actor,
  now: Date,
): Result<PutDecision> => {
  const { picture: before, sources, paperKey } = known;
  const denied = mayPutPicture(actor, before);
  if (denied !== null) return denied;
  if (before.text.trim() === '' || sources.length === 0)
    return refuse('STATE', {
      en: 'A picture says something, and rests on notes. Write its text and collect notes first.',
      fr: 'Un tableau dit quelque chose et repose sur des notes. Rédigez le texte et ajoutez des notes d’abord.',
    });
  const narrow = checkAllSaved(known.working) ?? checkSources(before.label, sources);
  if (narrow !== null) return narrow;
  const { classification, releasableTo, releasableToObservers, caveats, tlp } = before.label;
  const label = { classification, releasableTo, releasableToObservers, caveats, tlp };
  const { title, language } = before;
  const drafted = draftPaper(
    { key: paperKey, text: known.text ?? tooIntricate(), destination: null },
    { title, kind: 'DRAFT_DECISION', language, label },
    actor,
    now,
  );
  if (isRefusal(drafted)) return drafted;
  const submitted = submitPaper({ ...drafted, places: [] }, actor);
  if (isRefusal(submitted)) return submitted;
  const version = before.version + 1;
  const put = { paperKey, version, at: now };
  const decision = told('picture.put', { picture: { ...before, version, put, changedAt: now }, sources });
  return {
    ...{ ...decision, drafted, submitted },
    events: [...drafted.events, ...submitted.events, ...decision.events],
  };
};

/**
 * Takes a picture up again whose paper is no longer before the forum and was not agreed. Refused as NOT_FOUND, FORBIDDEN or STATE.
 */
export const reopenPicture = (
  known: KnownPicture & PutCourse,
  actor: Actor,
  now: Date,
): Result<PictureDecision> => {
  const { picture: before, sources } = known;
  const denied = mayReopenPicture(actor, before, known);
  if (denied !== null) return denied;
  return told('picture.reopened', {
    picture: { ...before, put: null, version: before.version + 1, changedAt: now },
    sources,
  });
};
