import type { Operation } from '@parley/platform';
import { noteByKey, type NoteView } from '../notes/note-view';
import type { SimilarFound } from './find-similar';

const SimilarNote = {
  note: (
    { key }: SimilarFound,
    _: unknown,
    { scope }: Pick<Operation, 'scope'>,
  ): Promise<NoteView | undefined> => scope.loader(noteByKey).load(key),
  likeness: ({ likeness }: SimilarFound): number => likeness.score,
  likeWords: ({ likeness }: SimilarFound): boolean => likeness.likeWords,
  kilometresApart: ({ likeness }: SimilarFound): number | null => likeness.kilometresApart,
  sameArea: ({ likeness }: SimilarFound): boolean => likeness.sameArea,
  sameCountry: ({ likeness }: SimilarFound): boolean => likeness.sameCountry,
  secondsApart: ({ likeness: { millisecondsApart } }: SimilarFound): number | null =>
    millisecondsApart === null ? null : millisecondsApart / 1_000,
};

/** Why a note is offered as likely of the same event. */
export const similarFields = { SimilarNote };
