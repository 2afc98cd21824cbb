import { Trans, useLingui } from '@lingui/react/macro';
import { PaperPageDocument, type PaperWholeFragment } from '@parley/api-client';
import { LinkButton, useLiveQuery } from '@parley/sessions/web';
import { ErrorState, lazyPart, Loading, Near, NoPermission, Page, useLocale } from '@parley/ui';
import { Suspense } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { PaperFiles } from '../attachments/paper-files';
import { CommentsProvider } from '../comments/comments-context';
import { CommentsPanel } from '../comments/comments-panel';
import { DeadlinePanel } from '../deadline/deadline-panel';
import { PaperLive, useAskedEvery, usePaperNews } from '../live/paper-live';
import { PaperFacts } from '../parts/paper-facts';
import { PAPERS_PATH } from '../parts/paper-path';
import styles from '../parts/papers.module.css';
import { LiveDraft } from '../live/live-draft';
import { PaperCourse } from '../course/paper-course';
import { EditPaper } from '../write/edit-paper';
import { PaperControls } from './paper-controls';
import layout from './paper-layout.module.css';
import { PaperDetails } from './paper-details';
import { PaperTexts } from './paper-texts';
import { SupersededNotice } from './superseded-notice';

const Negotiation = lazyPart(async () => ({
  default: (await import('../amendments/negotiation')).Negotiation,
}));

const OriginPanel = lazyPart(async () => ({ default: (await import('../origin/origin-panel')).OriginPanel }));

const PaperNotes = lazyPart(() => import('../notes/paper-notes'));

// What is told of amendments, stances and comments is read by their own parts.
const CONCERNS = /^paper\.(drafted|revised|submitted|circulated|withdrawn|superseded|cosponsored|file)/;

/** One paper: its marking, reference, state, texts, and what the reader may do with it; all of it as it happens. */
export const Component = () => {
  const { id = '' } = useParams();
  return (
    <PaperLive key={id} id={id}>
      <PaperPage id={id} />
    </PaperLive>
  );
};

const PaperPage = ({ id }: { readonly id: string }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const everyMs = useAskedEvery();
  const { data, failed, refetch } = useLiveQuery(PaperPageDocument, {
    variables: { id, language },
    everyMs,
  });
  usePaperNews(CONCERNS, refetch);
  const paper = data?.paper;
  if (paper === null)
    return (
      <Page title={t`Paper`}>
        <NoPermission
          action={
            <LinkButton to={PAPERS_PATH} variant="default">
              <Trans>Go to the papers</Trans>
            </LinkButton>
          }
        />
      </Page>
    );
  // What was read before belongs to another paper for the moment in which the address changes.
  if (paper?.id !== id)
    return <Page title={t`Paper`}>{failed ? <ErrorState onRetry={refetch} /> : <Loading />}</Page>;
  return <Shown key={id} paper={paper} />;
};

const Shown = ({ paper }: { readonly paper: PaperWholeFragment }) => {
  const { t } = useLingui();
  const [search, setSearch] = useSearchParams();
  const Changing = search.get('edit') === 'source' ? EditPaper : LiveDraft;
  if (search.has('edit') && paper.viewerCan.revise)
    return (
      <Page title={paper.title} marking={paper.label} lead={<Trans>Change the text</Trans>}>
        <Changing paper={paper} onClose={() => setSearch({}, { replace: true })} />
      </Page>
    );
  return (
    <Page title={paper.title} marking={paper.label} actions={<PaperControls paper={paper} />}>
      <CommentsProvider id={paper.id} revisionId={paper.revisions.at(-1)?.id ?? null}>
        <SupersededNotice paper={paper} />
        <div className={styles.facts}>
          <PaperFacts paper={paper} />
        </div>
        <div className={layout.page}>
          <div className={`${styles.column} ${layout.text}`}>
            <PaperTexts paper={paper} />
          </div>
          <div className={`${styles.column} ${layout.needs}`}>
            <DeadlinePanel />
            <CommentsPanel />
          </div>
          {paper.revisions.length > 0 && (
            <div className={`${styles.column} ${layout.negotiation}`}>
              <Near title={t`Amendments and stances`}>
                <Negotiation id={paper.id} />
              </Near>
            </div>
          )}
          <div className={`${styles.column} ${layout.about}`}>
            <PaperDetails paper={paper} />
            <PaperCourse id={paper.id} version={paper.version} />
            {paper.kind === 'NON_PAPER' && paper.revisions.length > 0 && (
              <Suspense>
                <OriginPanel id={paper.id} />
              </Suspense>
            )}
            <Suspense>
              <PaperNotes id={paper.id} />
            </Suspense>
            <PaperFiles key={`${paper.version} ${paper.draftState ?? ''}`} paperId={paper.id} />
          </div>
        </div>
      </CommentsProvider>
    </Page>
  );
};
