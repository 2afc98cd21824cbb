import { namesOf } from '@parley/delegations/model';
import {
  aggregate,
  type DelegationCode,
  includesSeat,
  type Label,
  rank,
  refuse,
  type Refusal,
  TLPS,
  type Tlp,
} from '@parley/kernel';
import type { Source } from './picture';

const strictness = (tlp: Tlp | null): number => (tlp === null ? -1 : TLPS.indexOf(tlp));

// The originator of a note sees it without being named.
const seats = ({ releasableTo, originator }: Label): readonly string[] | null =>
  releasableTo === null || originator === null ? releasableTo : [...new Set([...releasableTo, originator])];

const reaches = (all: readonly string[] | null, some: readonly string[] | null): boolean =>
  all === null || (some !== null && some.every((seat) => all.includes(seat)));

/** Whether a picture under the one label shows nothing of a note under the other to anybody who may not see that. */
export const holdsFor = (picture: Label, note: Label): boolean =>
  rank(picture.classification) >= rank(note.classification) &&
  note.caveats.every((caveat) => picture.caveats.includes(caveat)) &&
  (note.releasableToObservers || !picture.releasableToObservers) &&
  reaches(seats(note), picture.releasableTo) &&
  strictness(picture.tlp) >= strictness(note.tlp);

const named = (sources: readonly Source[]): { readonly en: string; readonly fr: string } => {
  const known = sources.flatMap(({ number, title }) => (title === null ? [] : [`(#${number}) ${title}`]));
  if (known.length === 0) return { en: 'a note that you do not see', fr: 'une note que vous ne voyez pas' };
  return { en: `“${known.join('”, “')}”`, fr: `« ${known.join(' », « ')} »` };
};

/**
 * A picture is for nobody who may not see all that it rests on (aggregates): LABEL_CEILING, naming the notes that are for fewer. The
 * label that would do is in {@link aggregateOf}.
 */
export const checkSources = (label: Label, sources: readonly Source[]): Refusal | null => {
  const narrower = sources.filter((one) => !holdsFor(label, one.label));
  if (narrower.length === 0) return null;
  const { en, fr } = named(narrower);
  return refuse(
    'LABEL_CEILING',
    {
      en: `The picture would be seen by more than may see ${en}. Narrow the label of the picture, or leave that out.`,
      fr: `Le tableau serait vu par des personnes qui ne peuvent pas voir ${fr}. Restreignez l’étiquette du tableau, ou retirez cet élément.`,
    },
    'label',
  );
};

/** Whoever writes in a picture has to read it: INVALID for an editor that the label leaves out. */
export const checkPictureEditors = (label: Label, editors: readonly DelegationCode[]): Refusal | null => {
  const out = editors.filter((code) => !includesSeat(label.releasableTo, code));
  if (out.length === 0) return null;
  const names = namesOf(out);
  return refuse(
    'INVALID',
    {
      en: `${names.en} may write in this picture and would not see it. Release it to them too, or take them off its writers.`,
      fr: `Peut écrire dans ce tableau sans le voir : ${names.fr}. Communiquez-le-lui aussi, ou retirez-la des rédacteurs.`,
    },
    'label.releasableTo',
  );
};

/** The widest label that shows none of the notes to anybody who may not see it; `undefined` without notes. */
export const aggregateOf = (labels: readonly Label[]): Label | undefined =>
  aggregate(labels.map((label) => ({ ...label, releasableTo: seats(label), originator: null })));
