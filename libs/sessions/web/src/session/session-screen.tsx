import { Trans, useLingui } from '@lingui/react/macro';
import { SessionPageDocument, type SessionWholeFragment } from '@parley/api-client';
import { ErrorState, Loading, NoPermission, Page, useLocale } from '@parley/ui';
import { useParams, useSearchParams } from 'react-router';
import { LinkButton } from '../parts/link-button';
import { StaleNotice } from '../parts/stale-notice';
import { useLiveQuery } from '../parts/use-live-query';
import { EditSession } from './edit-session';
import { SessionControls } from './session-controls';
import { useScreenMarking } from '../parts/use-screen-marking';
import { SessionView } from './session-view';

const EVERY_MS = 4_000;

/** One session: its times, agenda, participants and answers, and what the reader may do with it. */
export const Component = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { id = '' } = useParams();
  const { data, failed, stale, refetch } = useLiveQuery(SessionPageDocument, {
    variables: { id, language },
    everyMs: EVERY_MS,
  });
  const session = data?.session;
  if (session === null)
    return (
      <Page title={t`Session`}>
        <NoPermission
          action={
            <LinkButton to="/calendar" variant="default">
              <Trans>Go to the calendar</Trans>
            </LinkButton>
          }
        />
      </Page>
    );
  // What was read before belongs to another session for the moment in which the address changes.
  if (session?.id !== id)
    return <Page title={t`Session`}>{failed ? <ErrorState onRetry={refetch} /> : <Loading />}</Page>;
  return <Shown key={id} session={session} stale={stale} />;
};

const Shown = ({ session, stale }: { readonly session: SessionWholeFragment; readonly stale: boolean }) => {
  const [search, setSearch] = useSearchParams();
  const editing = search.has('edit') && session.viewerCan.relabel;
  const marking = useScreenMarking([session]);
  const close = () => setSearch({}, { replace: true });
  return (
    <Page
      title={session.title}
      marking={marking}
      lead={editing ? <EditingLead session={session} /> : undefined}
      width={editing ? 'narrow' : 'wide'}
      actions={!editing && <SessionControls session={session} />}
    >
      <StaleNotice stale={stale} />
      {editing ? <EditSession session={session} onDone={close} /> : <SessionView session={session} />}
    </Page>
  );
};

const EditingLead = ({ session }: { readonly session: SessionWholeFragment }) =>
  session.viewerCan.change ? (
    <Trans>Change the session</Trans>
  ) : (
    <Trans>The session is under way: its label can change, and nothing else.</Trans>
  );
