import { useQuery } from '@apollo/client/react';
import { GroundOfPollDocument, type GroundOfPollQuery } from '@parley/api-client';
import { useLocale } from '@parley/ui';
import { OpenPoll, type OpenPollProps } from '../polls/open-poll';
import styles from './room.module.css';

type Item = Extract<NonNullable<GroundOfPollQuery['node']>, { readonly __typename: 'AgendaItem' }>;

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

interface Props {
  readonly itemId: string;
  readonly onOpened: () => void;
}

/** For the chair, in the room: opens a poll with what is sensible, the circulated text of the item, or its title as the question. */
const OpenAtItem = ({ itemId, onOpened }: Props) => {
  const { language } = useLocale();
  const { data } = useQuery(GroundOfPollDocument, {
    variables: { id: itemId, language },
    fetchPolicy: 'cache-and-network',
  });
  const item = data?.node?.__typename === 'AgendaItem' ? data.node : null;
  if (item === null) return null;
  return (
    <div className={styles.open}>
      <OpenPoll {...filledFrom(item)} onOpened={onOpened} />
    </div>
  );
};

export default OpenAtItem;
