import { useLingui } from '@lingui/react/macro';
import { PollsOfItemDocument, type PollsOfItemQuery } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { useLocale } from '@parley/ui';
import { OpenPollByKey, type OpenPollProps } from './open-poll';
import { PollRows } from './poll-line';
import styles from './polls.module.css';

const EVERY_MS = 5_000;

type Item = Extract<NonNullable<PollsOfItemQuery['node']>, { readonly __typename: 'AgendaItem' }>;

// Those whom the session brings together are those whose agreement is needed.
const basisOf = ({ format, participants }: Item['session']): Pick<OpenPollProps, 'basis' | 'named'> =>
  format === 'ALL' || format === 'ALLIES'
    ? { basis: format }
    : { basis: 'NAMED', named: participants.map(({ code }) => code) };

// The circulated text of the item, or its title as the question.
const filledFrom = ({ id, title, label, papers, session }: Item): OpenPollProps => {
  const basis = basisOf(session);
  const paper = papers.find(({ state, current }) => state === 'CIRCULATED' && current !== null);
  return paper === undefined
    ? { question: title, revisionId: null, label, itemId: id, ...basis }
    : {
        question: paper.title,
        revisionId: paper.current?.id ?? null,
        label: paper.label,
        itemId: id,
        ...basis,
      };
};

/** Consensus polls under an item, in the room, and opening one with what is sensible: its circulated text, or its title as the question. */
const PollsOfItem = ({ itemId }: { readonly itemId: string }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data, refetch } = useLiveQuery(PollsOfItemDocument, {
    variables: { itemId, language },
    everyMs: EVERY_MS,
  });
  const item = data?.node?.__typename === 'AgendaItem' ? data.node : null;
  if (item === null || data === undefined) return null;
  if (item.polls.length === 0 && !data.viewerCanOpenPolls) return null;
  return (
    <section aria-label={t`Consensus polls under this item`} className={styles.place}>
      {item.polls.length > 0 && <PollRows polls={item.polls} />}
      {data.viewerCanOpenPolls && <OpenPollByKey {...filledFrom(item)} onOpened={refetch} />}
    </section>
  );
};

export default PollsOfItem;
