import type { SavedFilterLineFragment } from '@parley/api-client';
import { searchOf } from '../filter/use-note-filter';
import { AWARENESS_PATH } from '../paths';

const DAY = 86_400_000;

const first = (values: readonly string[] | null | undefined): string => values?.[0] ?? '';
const lastDay = (before: string | null | undefined): string =>
  before == null ? '' : new Date(Date.parse(before) - DAY).toISOString().slice(0, 10);
const standing = (withdrawn: boolean | null | undefined): string =>
  withdrawn == null ? '' : withdrawn ? 'yes' : 'no';

/** The address of the picture with a filter that was kept: instants become days, the last day whole. */
export const addressOf = ({ filter }: SavedFilterLineFragment): string => {
  const search = searchOf({
    ...{ text: filter.text ?? '', topic: filter.topic ?? '', domain: first(filter.hybridDomains) },
    ...{ reliability: first(filter.reliability), originator: first(filter.originators) },
    ...{ from: filter.observedAfter?.slice(0, 10) ?? '', to: lastDay(filter.observedBefore), unread: '' },
    ...{ region: first(filter.regions), area: first(filter.areas), credibility: first(filter.credibility) },
    ...{ baseline: first(filter.baselineRequirements), technique: first(filter.disarmTechniques) },
    withdrawn: standing(filter.withdrawn),
  });
  return `${AWARENESS_PATH}?${search.toString()}`;
};
