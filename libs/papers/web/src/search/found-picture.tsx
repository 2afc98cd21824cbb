import { Trans, useLingui } from '@lingui/react/macro';
import type { PictureState, SearchQuery } from '@parley/api-client';
import { Instant, LabelTag } from '@parley/ui';
import { Link } from 'react-router';
import styles from './search.module.css';

type Node = SearchQuery['search']['edges'][number]['node'];

const useStateWords = () => {
  const { t } = useLingui();
  return (state: PictureState): string => {
    switch (state) {
      case 'DRAFT':
        return t`Being written`;
      case 'PUT':
        return t`Before the forum`;
      case 'AGREED':
        return t`Agreed`;
      case 'NOT_AGREED':
        return t`Not agreed`;
    }
  };
};

/** A picture that was found: its title, whose it is, where it stands, and whether what it rests on has moved. */
export const FoundPicture = ({
  picture: { id, title, pictureState, flagged, changedAt, by, label },
}: {
  readonly picture: Extract<Node, { __typename: 'Picture' }>;
}) => {
  const stateOf = useStateWords();
  return (
    <>
      <Link className={styles.title} to={`/awareness/pictures/${encodeURIComponent(id)}`}>
        {title}
      </Link>
      <div className={styles.facts}>
        <span>
          <Trans>Picture by {by.name}</Trans>
        </span>
        <span>{stateOf(pictureState)}</span>
        {flagged && (
          <span>
            <Trans>A note beneath it has moved</Trans>
          </span>
        )}
        <Instant at={changedAt} />
        <LabelTag marking={label} />
      </div>
    </>
  );
};
