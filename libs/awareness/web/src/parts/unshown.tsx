import { LinkButton } from '@parley/sessions/web';
import { EmptyState, ErrorState, Loading, NoPermission, Page } from '@parley/ui';
import type { Followed } from './use-followed';

interface UnshownProps {
  /** What kind of thing it is. */
  readonly title: string;
  /** That it is no longer there, where it went out of sight while it was read; nothing of what it was. */
  readonly goneTitle: string;
  /** Whether the server has answered that there is no such thing. */
  readonly absent: boolean;
  readonly query: Pick<Followed<unknown>, 'gone' | 'failed' | 'refetch'>;
  readonly back: { readonly to: string; readonly said: string };
}

/** A page whose thing is not shown: not yet, no longer, or never to this reader. */
export const Unshown = ({ title, goneTitle, absent, query, back }: UnshownProps) => {
  const away = (
    <LinkButton to={back.to} variant="default">
      {back.said}
    </LinkButton>
  );
  const { gone, failed, refetch } = query;
  return (
    <Page title={title}>
      {gone ? (
        <div role="status">
          <EmptyState title={goneTitle} action={away} />
        </div>
      ) : absent ? (
        <NoPermission action={away} />
      ) : failed ? (
        <ErrorState onRetry={refetch} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};
