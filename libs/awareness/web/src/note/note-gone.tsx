import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton } from '@parley/sessions/web';
import { EmptyState, Page } from '@parley/ui';
import { AWARENESS_PATH } from '../paths';

/** What is left of a note that went out of sight while it was read: that it is no longer there, and nothing of it. */
export const NoteGone = () => {
  const { t } = useLingui();
  return (
    <Page title={t`Note`}>
      <div role="status">
        <EmptyState
          title={t`This note is no longer there for you`}
          action={
            <LinkButton to={AWARENESS_PATH} variant="default">
              <Trans>Go to the map and the list</Trans>
            </LinkButton>
          }
        />
      </div>
    </Page>
  );
};
