import type { SavedFilterLineFragment } from '@parley/api-client';
import { searchOf } from '../filter/use-note-filter';
import { AWARENESS_PATH } from '../paths';

const DAY = 86_400_000;

const all = (values: readonly string[] | null | undefined): string => (values ?? []).join(',');
const lastDay = (before: string | null | undefined): string =>
  before == null ? '' : new Date(Date.parse(before) - DAY).toISOString().slice(0, 10);
const standing = (withdrawn: boolean | null | undefined): string =>
  withdrawn == null ? '' : withdrawn ? 'yes' : 'no';

/** The address of the picture with a filter that was kept: instants become days, the last day whole. */
export const addressOf = ({ filter }: SavedFilterLineFragment): string => {
  const search = searchOf({
    ...{ text: filter.text ?? '', topic: filter.topic ?? '', domain: all(filter.hybridDomains) },
    ...{ reliability: all(filter.reliability), originator: all(filter.originators) },
    ...{ from: filter.observedAfter?.slice(0, 10) ?? '', to: lastDay(filter.observedBefore), unread: '' },
    ...{ region: all(filter.regions), area: all(filter.areas), credibility: all(filter.credibility) },
    ...{ baseline: all(filter.baselineRequirements), technique: all(filter.disarmTechniques) },
    withdrawn: standing(filter.withdrawn),
  });
  return `${AWARENESS_PATH}?${search.toString()}`;
};
