import { useLingui } from '@lingui/react/macro';
import { PollsOfItemDocument, type PollsOfItemQuery } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { useLocale } from '@parley/ui';
import { OpenPoll, type OpenPollProps } from './open-poll';
import { PollRows } from './poll-line';
import styles from './polls.module.css';

const EVERY_MS = 5_000;

type Item = Extract<NonNullable<PollsOfItemQuery['node']>, { readonly __typename: 'AgendaItem' }>;

// The circulated text of the item, or its title as the question.
const filledFrom = ({ id, title, label, papers }: Item): OpenPollProps => {
  const paper = papers.find(({ state, current }) => state === 'CIRCULATED' && current !== null);
  return paper === undefined
    ? { question: title, revisionId: null, label, itemId: id }
    : { question: paper.title, revisionId: paper.current?.id ?? null, label: paper.label, itemId: id };
};

/** Consensus polls under an item, in the room, and opening one with what is sensible: its circulated text, or its title as the question. */
const PollsOfItem = ({ itemId }: { readonly itemId: string }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data } = useLiveQuery(PollsOfItemDocument, { variables: { itemId, language }, everyMs: EVERY_MS });
  const item = data?.node?.__typename === 'AgendaItem' ? data.node : null;
  if (item === null || data === undefined) return null;
  if (item.polls.length === 0 && !data.viewerCanOpenPolls) return null;
  return (
    <section aria-label={t`Consensus polls under this item`} className={styles.place}>
      {item.polls.length > 0 && <PollRows polls={item.polls} />}
      {data.viewerCanOpenPolls && <OpenPoll {...filledFrom(item)} />}
    </section>
  );
};

export default PollsOfItem;
