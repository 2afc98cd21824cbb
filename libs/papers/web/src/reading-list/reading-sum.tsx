import { Plural, Trans } from '@lingui/react/macro';
import { circulatedIn, type Entry } from './entries';

interface ReadingSumProps {
  readonly entries: readonly Entry[];
  readonly unread: number;
}

/** How much there is to read, and how much of it is left. */
export const ReadingSum = ({ entries, unread }: ReadingSumProps) => {
  const papers = circulatedIn(entries);
  const pages = papers.reduce((sum, { current }) => sum + (current?.pages ?? 0), 0);
  return (
    <>
      <Plural value={papers.length} one="# paper" other="# papers" />
      {' · '}
      <Plural value={pages} one="about # page" other="about # pages" />
      {' · '}
      {unread === 0 ? <Trans>you have read all of it.</Trans> : <Trans>{unread} to read.</Trans>}
    </>
  );
};
