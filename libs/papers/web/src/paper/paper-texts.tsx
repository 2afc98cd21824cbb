import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { type PaperWholeFragment, RevisionTextDocument } from '@parley/api-client';
import { EmptyState, ErrorState, Instant, Loading, Panel, PanelBody, Slot } from '@parley/ui';
import { useState } from 'react';
import { ComparedDraft } from '../changes/compared-draft';
import { ComparedRevision } from '../changes/compared-revision';
import { RevisionFiles } from '../exports/revision-files';
import { markedHtml } from '../reading/marked-html';
import { ReadingLine } from '../reading/reading-line';
import { useChangeWords } from '../reading/use-change-words';
import { useReading } from '../reading/use-reading';
import { CommentedText } from '../comments/commented-text';
import { PaperStateTag } from '../parts/paper-facts';
import { PaperText } from '../parts/paper-text';
import styles from '../parts/papers.module.css';

interface PaperProps {
  readonly paper: PaperWholeFragment;
}

/** The text in preparation, for those who see it, and what was circulated. */
export const PaperTexts = ({ paper }: PaperProps) => (
  <>
    {paper.draftPreview !== null && <Draft paper={paper} />}
    {paper.revisions.length > 0 && <Circulated paper={paper} />}
  </>
);

const Draft = ({ paper }: PaperProps) => {
  const { t } = useLingui();
  const { draftPreview, draftState, draftTitle, title, language } = paper;
  if (draftPreview === null) return null;
  return (
    <Panel
      title={draftTitle !== null && draftTitle !== title ? draftTitle : t`Text in preparation`}
      aside={draftState === null ? undefined : <PaperStateTag state={draftState} />}
    >
      {draftPreview.html === '' ? (
        <EmptyState title={t`There is no text yet`} />
      ) : (
        <PanelBody>
          <div className={styles.fields}>
            <CommentedText revisionId={null} placed>
              <ComparedDraft paper={paper}>
                <PaperText html={draftPreview.html} lang={language} />
              </ComparedDraft>
            </CommentedText>
          </div>
        </PanelBody>
      )}
    </Panel>
  );
};

const Circulated = ({ paper: { id: paperId, revisions, language } }: PaperProps) => {
  const { t } = useLingui();
  const latest = revisions.at(-1);
  const [chosen, choose] = useState<string | null>(null);
  const shown = revisions.find(({ id }) => id === chosen) ?? latest;
  if (shown === undefined) return null;
  return (
    <Panel title={shown.reference} aside={<PaperStateTag state={shown.state} />}>
      <PanelBody>
        <div className={styles.fields}>
          {revisions.length > 1 && (
            <NativeSelect
              label={t`Revision`}
              data={[...revisions].reverse().map(({ id, reference }) => ({ value: id, label: reference }))}
              value={shown.id}
              onChange={({ currentTarget }) => choose(currentTarget.value)}
            />
          )}
          {shown.id !== latest?.id && (
            <p className="muted" role="status">
              <Trans>A later revision has replaced this text.</Trans>
            </p>
          )}
          <p className="small muted">
            <Trans>
              circulated <Instant at={shown.circulatedAt} />
            </Trans>
          </p>
          <ReadingLine paperId={paperId} revision={shown} isLatest={shown.id === latest?.id} />
          <Slot name="text" told={{ paperId, revisionId: shown.id }} />
          <CommentedText key={shown.id} revisionId={shown.id} placed={shown.id === latest?.id}>
            <ComparedRevision revisions={revisions} shown={shown} lang={language}>
              <RevisionText
                id={shown.id}
                language={language}
                paperId={paperId}
                isLatest={shown.id === latest?.id}
              />
            </ComparedRevision>
          </CommentedText>
          <RevisionFiles paperId={paperId} number={shown.number} />
          <p className={`muted mono ${styles.hash}`}>SHA-256 {shown.sha256}</p>
        </div>
      </PanelBody>
    </Panel>
  );
};

interface RevisionTextProps {
  readonly id: string;
  readonly language: string;
  readonly paperId: string;
  readonly isLatest: boolean;
}

const RevisionText = ({ id, language, paperId, isLatest }: RevisionTextProps) => {
  const changed = useReading(paperId)?.viewerReading?.changedParagraphs ?? [];
  const words = useChangeWords();
  const { data, error, refetch } = useQuery(RevisionTextDocument, { variables: { id } });
  const revision = data?.node?.__typename === 'PaperRevision' ? data.node : null;
  if (revision === null)
    return error === undefined ? <Loading /> : <ErrorState onRetry={() => void refetch()} />;
  return (
    <PaperText html={isLatest ? markedHtml(revision.html, changed, words) : revision.html} lang={language} />
  );
};
