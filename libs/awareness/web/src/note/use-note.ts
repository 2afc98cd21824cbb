import { followNote, NotePageDocument, type NotePageQuery } from '@parley/api-client';
import { useLocale } from '@parley/ui';
import { type Followed, useFollowed } from '../parts/use-followed';

const noteIn = ({ note }: NotePageQuery) => note;

/** A note as it is now. */
export const useNote = (id: string): Followed<NotePageQuery> => {
  const { language } = useLocale();
  return useFollowed({
    ...{ id, follow: followNote, document: NotePageDocument, variables: { id, language } },
    find: noteIn,
  });
};
