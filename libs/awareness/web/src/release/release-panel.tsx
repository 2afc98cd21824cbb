import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { ReleaseOfNoteDocument, useListNews } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { lazyPart, Panel, PanelBody, useLocale } from '@parley/ui';
import { Suspense, useState } from 'react';
import styles from '../note/note.module.css';
import { ReleaseCard } from './release-card';

/** Read now and then in case a line was down; what happens is told by events. */
const EVERY_MS = 60_000;
const ALL = (): boolean => true;

/** Loaded when release is asked for. */
const RequestDialog = lazyPart(() => import('./request-dialog'));

/** Requests for release on a note’s page: to make one, to answer those that were made. Nothing where there is neither. */
const ReleasePanel = ({ noteId, onDone }: { readonly noteId: string; readonly onDone: () => void }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [asking, ask] = useState(false);
  const { data, refetch } = useLiveQuery(ReleaseOfNoteDocument, {
    variables: { id: noteId, language },
    everyMs: EVERY_MS,
  });
  useListNews('notes', ALL, refetch);
  const release = data?.note?.id === noteId ? data.note.release : undefined;
  if (release === undefined || (release.requests.length === 0 && !release.viewerCanRequest)) return null;
  const done = (): void => {
    refetch();
    onDone();
  };
  return (
    <Panel title={t`Release`}>
      <ul className={styles.rows}>
        {release.requests.map((request) => (
          <ReleaseCard key={request.id} request={request} onDone={done} />
        ))}
      </ul>
      {release.viewerCanRequest && (
        <PanelBody>
          <p className={styles.small}>
            <Trans>There is a fuller note. Its delegation may show it to yours.</Trans>
          </p>
          <Button variant="default" onClick={() => ask(true)}>
            <Trans>Ask for the fuller note…</Trans>
          </Button>
        </PanelBody>
      )}
      {asking && (
        <Suspense>
          <RequestDialog noteId={noteId} onDone={done} onClose={() => ask(false)} />
        </Suspense>
      )}
    </Panel>
  );
};

export default ReleasePanel;
