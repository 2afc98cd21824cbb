import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { type NoteBegun, type SimilarLineFragment, SimilarNotesDocument } from '@parley/api-client';
import { saidIn, TELLING_LENGTH } from '@parley/awareness/model';
import { useLocale } from '@parley/ui';
import type { NoteDraft } from '../write/note-draft';

/** How long the hand has to rest before it is asked. */
const PAUSE_MS = 900;
const FEWEST_WORDS = 2;

const given = (text: string): string | null => (text === '' ? null : text);

const begun = (draft: NoteDraft, tearLineOf: string | null): NoteBegun => ({
  ...{ title: draft.title, body: draft.body.slice(0, TELLING_LENGTH), tearLineOf },
  ...{ observedFrom: draft.observedFrom, observedTo: draft.observedTo },
  ...{ place: draft.place, area: given(draft.area), country: given(draft.country) },
});

const isEnough = ({ title, body, place, observedFrom, observedTo }: NoteDraft): boolean =>
  (place !== null || saidIn(title, body).all.size >= FEWEST_WORDS) &&
  // What ends before it begins is complained of by the form.
  (observedFrom === null || observedTo === null || observedFrom <= observedTo);

const NONE: readonly SimilarLineFragment[] = [];

/** Notes likely of the same event as what is written so far, asked for after a pause once there is enough; none where that fails. */
export const useSimilar = (draft: NoteDraft, tearLineOf: string | null): readonly SimilarLineFragment[] => {
  const { language } = useLocale();
  const [asked] = useDebouncedValue(draft, PAUSE_MS);
  const enough = isEnough(asked);
  const { data, previousData } = useQuery(SimilarNotesDocument, {
    variables: { draft: begun(asked, tearLineOf), language },
    skip: !enough,
    fetchPolicy: 'network-only',
  });
  return enough ? ((data ?? previousData)?.similarNotes ?? NONE) : NONE;
};
