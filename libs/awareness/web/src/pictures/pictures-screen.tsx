import { Trans, useLingui } from '@lingui/react/macro';
import { type PictureLineFragment, PicturesDocument, type PicturesQuery } from '@parley/api-client';
import { LinkButton, useLiveQuery, useScreenMarking } from '@parley/sessions/web';
import {
  EmptyState,
  ErrorState,
  Instant,
  LabelTag,
  Loading,
  Page,
  Pages,
  Panel,
  SeatChip,
  useLocale,
} from '@parley/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { AWARENESS_PATH, newPicturePath, picturePath } from '../paths';
import { usePictureWords } from './picture-words';
import styles from '../list/note-list.module.css';

const EVERY_MS = 30_000;

/** The pictures that the reader may see, the one changed last first. */
export const Component = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [after, turn] = useState<string | null>(null);
  const { data, failed, refetch } = useLiveQuery(PicturesDocument, {
    variables: { language, after },
    everyMs: EVERY_MS,
  });
  const pictures = data?.pictures.nodes ?? [];
  const marking = useScreenMarking(pictures.map(({ label }) => ({ aggregateLabel: label })));
  return (
    <Page
      title={t`Pictures`}
      marking={marking}
      lead={<Trans>What several notes come to together, agreed by the forum.</Trans>}
      actions={
        <>
          <LinkButton to={AWARENESS_PATH} variant="default">
            <Trans>Notes</Trans>
          </LinkButton>
          {data?.viewer.viewerCan.writePictures === true && (
            <LinkButton to={newPicturePath()}>
              <Trans>Begin a picture</Trans>
            </LinkButton>
          )}
        </>
      }
    >
      {data === undefined && (failed ? <ErrorState onRetry={refetch} /> : <Loading />)}
      {data !== undefined && <List found={data.pictures} later={after !== null} onTurn={turn} />}
    </Page>
  );
};

interface ListProps {
  readonly found: PicturesQuery['pictures'];
  readonly later: boolean;
  readonly onTurn: (after: string | null) => void;
}

const List = ({ found: { nodes, totalCount, pageInfo }, later, onTurn }: ListProps) => {
  const { t } = useLingui();
  if (nodes.length === 0)
    return (
      <EmptyState title={t`No picture yet`}>
        <Trans>Pictures stand here once a delegation has begun one that you may see.</Trans>
      </EmptyState>
    );
  return (
    <Panel title={t`Pictures`} aside={totalCount}>
      <ul className={styles.rows}>
        {nodes.map((picture) => (
          <PictureRow key={picture.id} picture={picture} />
        ))}
      </ul>
      <Pages
        before={{ said: t`Latest`, onTurn: later ? () => onTurn(null) : null }}
        after={{
          said: t`Earlier`,
          onTurn: pageInfo.hasNextPage ? () => onTurn(pageInfo.endCursor ?? null) : null,
        }}
      />
    </Panel>
  );
};

const PictureRow = ({ picture }: { readonly picture: PictureLineFragment }) => {
  const words = usePictureWords();
  return (
    <li className={styles.row}>
      <Link to={picturePath(picture.id)} className={styles.title}>
        {picture.title}
      </Link>
      <div className={styles.facts}>
        <SeatChip seat={picture.originator} />
        <span>{words.state(picture.state)}</span>
        <Instant at={picture.changedAt} />
        {picture.flagged && (
          <span className={styles.disputed}>
            <Trans>A source has moved</Trans>
          </span>
        )}
        <LabelTag marking={picture.label} />
      </div>
    </li>
  );
};
