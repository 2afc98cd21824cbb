import { Trans, useLingui } from '@lingui/react/macro';
import { ActionsOfItemDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { EmptyState, ErrorState, Loading, useLocale } from '@parley/ui';
import { sourceOfItem } from './agree/action-source';
import { AgreeAction } from './agree/agree-action';
import { ActionList } from './action-list';
import styles from './actions.module.css';

const EVERY_MS = 15_000;

interface Props {
  readonly sessionId: string;
  readonly itemId: string;
}

/** In the room, under the item that is shown: its agreed actions, and those of earlier sessions that are to be followed up. */
const RoomActions = ({ sessionId, itemId }: Props) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data, failed, refetch } = useLiveQuery(ActionsOfItemDocument, {
    variables: { id: itemId, sessionId, language },
    everyMs: EVERY_MS,
  });
  if (data === undefined) return failed ? <ErrorState onRetry={refetch} /> : <Loading />;
  const item = data.node?.__typename === 'AgendaItem' ? data.node : null;
  const followed = data.session?.actionsToFollowUp ?? [];
  const own = item?.actions ?? [];
  return (
    <section aria-label={t`Agreed actions`} className={styles.place}>
      {own.length > 0 && (
        <>
          <h3>
            <Trans>Agreed under this item</Trans>
          </h3>
          <ActionList actions={own} onDone={refetch} />
        </>
      )}
      {item !== null && data.viewer.viewerCan.agreeActions && (
        <p>
          <AgreeAction sources={[sourceOfItem(item)]} onDone={refetch} />
        </p>
      )}
      {followed.length > 0 && (
        <>
          <h3>
            <Trans>To follow up from earlier sessions</Trans>
          </h3>
          <ActionList actions={followed} onDone={refetch} />
        </>
      )}
      {own.length + followed.length === 0 && <EmptyState title={t`No action was agreed`} />}
    </section>
  );
};

export default RoomActions;
