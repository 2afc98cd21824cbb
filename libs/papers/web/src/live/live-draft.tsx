import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  type LiveDraftFragment,
  LiveDraftOfDocument,
  type PaperWholeFragment,
  useAction,
  WritePaperDocument,
} from '@parley/api-client';
import { writtenNumbers } from '@parley/papers/model';
import { LinkButton } from '@parley/sessions/web';
import { ErrorState, Loading, Panel, PanelBody, RefusalAlert } from '@parley/ui';
import { Suspense, useEffect, useRef } from 'react';
import { sourcePath } from '../parts/paper-path';
import styles from '../parts/papers.module.css';
import { DraftHistory } from './draft-history';
import { LazyFullEditor } from './lazy-full-editor';
import { TakeFile } from './take-file';
import { TitleForm } from './title-form';

interface LiveDraftProps {
  readonly paper: PaperWholeFragment;
  readonly onClose: () => void;
}

/** Others submit, withdraw or open it: looked at now and then. */
const AGAIN_EVERY_MS = 5_000;

/** The text in preparation, written together by those whose paper it is. */
export const LiveDraft = ({ paper, onClose }: LiveDraftProps) => {
  const { data, error, refetch } = useQuery(LiveDraftOfDocument, {
    variables: { id: paper.id },
    fetchPolicy: 'cache-and-network',
    pollInterval: AGAIN_EVERY_MS,
    skipPollAttempt: () => document.hidden,
  });
  const draft = data?.paper;
  if (draft == null) return error === undefined ? <Loading /> : <ErrorState onRetry={() => void refetch()} />;
  return (
    <div className={styles.form}>
      <Opened paper={paper} draft={draft} />
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          <Trans>Back to the paper</Trans>
        </Button>
        <LinkButton variant="default" to={sourcePath(paper.id)}>
          <Trans>Edit as Markdown</Trans>
        </LinkButton>
      </div>
      <DraftHistory id={paper.id} lang={paper.language} />
    </div>
  );
};

interface OpenedProps {
  readonly paper: PaperWholeFragment;
  readonly draft: LiveDraftFragment;
}

const Opened = ({ paper, draft }: OpenedProps) => {
  const { t } = useLingui();
  const { id, writing, draftState } = draft;
  const [write, { outcome, pending }] = useAction(WritePaperDocument);
  const asked = useRef(false);
  // A draft opens by itself; what was submitted or circulated only when somebody says so.
  const opens = draftState === 'DRAFT' && writing === null;
  useEffect(() => {
    if (!opens || asked.current) return;
    asked.current = true;
    void write({ id });
  }, [opens, write, id]);
  if (writing !== null)
    return (
      <>
        <TitleForm draft={draft} lang={paper.language} />
        <TakeFile draft={draft} />
        <Panel title={t`Text`}>
          <Suspense fallback={<Loading />}>
            <LazyFullEditor
              key={writing.documentId}
              documentId={writing.documentId}
              label={t`Text of the draft`}
              lang={paper.language}
              numbers={writtenNumbers}
            />
          </Suspense>
        </Panel>
      </>
    );
  if (opens) return outcome === null ? <Loading /> : <RefusalAlert outcome={outcome} />;
  return (
    <Panel title={t`Text`}>
      <PanelBody>
        <div className={styles.fields}>
          <p>
            {draftState === 'SUBMITTED' ? (
              <Trans>
                The text has been submitted. Writing on makes it a draft again, to be submitted anew.
              </Trans>
            ) : (
              <Trans>
                Nothing is in preparation. The next revision begins with the text that is circulated.
              </Trans>
            )}
          </p>
          <div className={styles.buttons}>
            <Button loading={pending} onClick={() => void write({ id })}>
              {draftState === 'SUBMITTED' ? <Trans>Write on</Trans> : <Trans>Begin the next revision</Trans>}
            </Button>
          </div>
          <RefusalAlert outcome={outcome} />
        </div>
      </PanelBody>
    </Panel>
  );
};
