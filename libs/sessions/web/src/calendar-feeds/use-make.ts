import { useApolloClient } from '@apollo/client/react';
import { CalendarFeedsDocument, MakeCalendarFeedDocument, useAction } from '@parley/api-client';
import { CLASSIFICATIONS } from '@parley/kernel';
import { useLocale } from '@parley/ui';

/** A calendar feed as the form holds it. */
export interface FeedDraft {
  readonly name: string;
  readonly ceiling: string;
  readonly language: string;
}

/** Makes a calendar feed; gives back its whole address, or `null` when the server did not make it; and an empty draft. */
export const useMake = () => {
  const client = useApolloClient();
  const { language } = useLocale();
  const [act, state] = useAction(MakeCalendarFeedDocument);
  const make = async (draft: FeedDraft): Promise<string | null> => {
    const ended = await act({
      name: draft.name,
      ceiling: CLASSIFICATIONS.find((level) => level === draft.ceiling) ?? 'UNCLASSIFIED',
      language: draft.language === 'FR' ? 'FR' : 'EN',
    });
    if (ended.kind !== 'done') return null;
    void client.refetchQueries({ include: [CalendarFeedsDocument] });
    return new URL(ended.data.address, window.location.origin).href;
  };
  const empty: FeedDraft = { name: '', ceiling: 'UNCLASSIFIED', language: language === 'FR' ? 'FR' : 'EN' };
  return [make, state, empty] as const;
};
