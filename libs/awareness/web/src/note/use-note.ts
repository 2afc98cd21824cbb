import { followNote, NotePageDocument, type NotePageQuery, useSubjectNews } from '@parley/api-client';
import { type LiveQuery, useLiveQuery } from '@parley/sessions/web';
import { useLocale } from '@parley/ui';
import { useEffect, useRef, useState } from 'react';

/** How often it is read while no news come by themselves. */
const EVERY_MS = 15_000;

/** A note as it is now: read again as soon as something happens to it. */
export interface LiveNote extends LiveQuery<NotePageQuery> {
  /** It went out of sight while it was read. */
  readonly gone: boolean;
}

/** Keeps a note at server truth, by its news where they come and by asking where they do not. */
export const useNote = (id: string): LiveNote => {
  const { language } = useLocale();
  const again = useRef<() => void>(() => undefined);
  const { live, gone } = useSubjectNews(followNote, id, () => again.current());
  const query = useLiveQuery(NotePageDocument, {
    variables: { id, language },
    everyMs: live ? 0 : EVERY_MS,
  });
  const { refetch } = query;
  useEffect(() => {
    again.current = refetch;
  }, [refetch]);
  // Whoever never saw it is told what is told of a note that does not exist.
  const [seen, see] = useState<string | null>(null);
  if (query.data?.note?.id === id && seen !== id) see(id);
  return { ...query, gone: seen === id && (gone || query.data?.note === null) };
};
