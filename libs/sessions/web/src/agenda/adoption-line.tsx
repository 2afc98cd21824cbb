import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { AdoptAgendaDocument, type SessionWholeFragment, useAction } from '@parley/api-client';
import { ConfirmDialog, Instant, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useRefresh } from '../parts/use-refresh';
import styles from './agenda.module.css';

/** Whether the agenda is provisional or adopted, and for the chair the way to have it adopted. */
export const AdoptionLine = ({ session }: { readonly session: SessionWholeFragment }) => {
  const [asking, ask] = useState(false);
  const { agendaAdoptedAt, agendaAdoptedUnder, timeZone, viewerCan } = session;
  return (
    <div className={styles.band}>
      {agendaAdoptedAt === null ? (
        <span>
          <Trans>Provisional agenda</Trans>
        </span>
      ) : (
        <span>
          <strong>
            <Trans>Adopted</Trans>
          </strong>{' '}
          <Instant at={agendaAdoptedAt} zone={timeZone} />
          {agendaAdoptedUnder !== null && (
            <>
              {' · '}
              <Trans>
                under item {agendaAdoptedUnder.number} {agendaAdoptedUnder.title}
              </Trans>
            </>
          )}
        </span>
      )}
      {viewerCan.adoptAgenda && (
        <Button variant="default" size="compact-sm" onClick={() => ask(true)}>
          <Trans>Adopt the agenda…</Trans>
        </Button>
      )}
      <AdoptDialog session={session} open={asking} onClose={() => ask(false)} />
    </div>
  );
};

interface AdoptDialogProps {
  readonly session: SessionWholeFragment;
  readonly open: boolean;
  readonly onClose: () => void;
}

const AdoptDialog = ({ session, open, onClose }: AdoptDialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const refresh = useRefresh();
  const { id, agenda, currentItem } = session;
  const [chosen, choose] = useState<string | null>(null);
  const [adopt, state] = useAction(AdoptAgendaDocument);
  const itemId = chosen ?? currentItem?.id ?? '';
  const items = agenda.filter(({ state: at }) => at !== 'WITHDRAWN' && at !== 'DEFERRED');
  const confirm = async () => {
    const { kind } = await adopt({ sessionId: id, itemId: itemId === '' ? null : itemId, language });
    refresh();
    if (kind === 'done') onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t`Adopt this agenda?`}
      confirm={t`Adopt`}
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        <Trans>From then on only the chair changes it, with a reason, and every change is marked.</Trans>
      </p>
      <NativeSelect
        label={t`Adopted under`}
        data={[
          { value: '', label: t`No item: before the session` },
          ...items.map(({ id: value, number, title }) => ({ value, label: `${number} ${title}` })),
        ]}
        value={itemId}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <RefusalAlert outcome={state.outcome} />
    </ConfirmDialog>
  );
};
