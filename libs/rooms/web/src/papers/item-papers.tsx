import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { RoomItemPapersDocument, type RoomItemPapersQuery } from '@parley/api-client';
import { paperPath, readingListPath, ReadingTag } from '@parley/sessions/web';
import { useCallback } from 'react';
import { Link } from 'react-router';
import { useRoomContext } from '../room/room-context';
import { usePapersNews } from './use-papers-news';
import styles from './papers.module.css';

/** The papers under an item, by reference and title; nothing where the reader sees none. */
const ItemPapers = ({ itemId }: { readonly itemId: string }) => {
  const { t } = useLingui();
  const { page } = useRoomContext();
  const { data, refetch } = useQuery(RoomItemPapersDocument, {
    variables: { id: itemId },
    fetchPolicy: 'cache-and-network',
  });
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  usePapersNews(itemId, again);
  const papers = data?.node?.__typename === 'AgendaItem' ? data.node.papers : [];
  const shown = papers.filter(({ state }) => state !== 'WITHDRAWN');
  if (shown.length === 0) return null;
  return (
    <ul className={styles.papers} aria-label={t`Papers`}>
      {shown.map((paper) => (
        <li key={paper.id}>
          {paper.reference !== null && <span className="mono">{paper.reference}</span>}{' '}
          <Link to={paperPath(paper.id)} lang={paper.language.toLowerCase()}>
            {paper.title}
          </Link>{' '}
          {paper.supersededBy === null ? <ReadingTag paper={paper} /> : <Successor of={paper.supersededBy} />}
        </li>
      ))}
      <li>
        <Link to={readingListPath(page.id)}>
          <Trans>Everything to read for this session</Trans>
        </Link>
      </li>
    </ul>
  );
};

type Papers = Extract<NonNullable<RoomItemPapersQuery['node']>, { __typename: 'AgendaItem' }>['papers'];

/** That a paper was superseded, and the way to what took its place. */
const Successor = ({ of }: { readonly of: NonNullable<Papers[number]['supersededBy']> }) => (
  <span className="muted">
    <Trans>superseded; in its place:</Trans>{' '}
    {of.reference !== null && <span className="mono">{of.reference} </span>}
    <Link to={paperPath(of.id)} lang={of.language.toLowerCase()}>
      {of.title}
    </Link>
  </span>
);

export default ItemPapers;
