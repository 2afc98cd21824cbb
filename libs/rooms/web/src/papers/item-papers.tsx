import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { RoomItemPapersDocument } from '@parley/api-client';
import { useCallback } from 'react';
import { Link } from 'react-router';
import { usePapersNews } from './use-papers-news';
import styles from './papers.module.css';

/** The papers under an item, by reference and title; nothing where the reader sees none. */
const ItemPapers = ({ itemId }: { readonly itemId: string }) => {
  const { t } = useLingui();
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
      {shown.map(({ id, reference, title, language }) => (
        <li key={id}>
          {reference !== null && <span className="mono">{reference}</span>}{' '}
          <Link to={`/papers/${encodeURIComponent(id)}`} lang={language.toLowerCase()}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
};

export default ItemPapers;
