import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { SessionWholeFragment } from '@parley/api-client';
import { EmptyState, Panel, PanelBody, RefusalAlert, type ShownOutcome } from '@parley/ui';
import { useState } from 'react';
import { AgendaRows } from './agenda-rows';
import { ItemForm } from './item-form';
import { newItemDraft } from './item-draft';
import { PlannedLine } from './planned-line';
import { plannedTimes } from './planned-time';
import { useAgendaActions } from './use-agenda-actions';
import styles from './agenda.module.css';

/** The agenda of a session: to read for all, to build for those who may. */
export const AgendaPanel = ({ session }: { readonly session: SessionWholeFragment }) => {
  const { t } = useLingui();
  const [outcome, setOutcome] = useState<ShownOutcome | null>(null);
  const { agenda, viewerCan } = session;
  const times = plannedTimes(agenda);
  return (
    <Panel
      title={t`Agenda`}
      aside={agenda.length > 0 && <PlannedLine session={session} total={times.total} />}
    >
      {outcome !== null && outcome.kind !== 'done' && (
        <PanelBody>
          <RefusalAlert outcome={outcome} />
        </PanelBody>
      )}
      {agenda.length === 0 ? (
        <EmptyState title={t`There is no agenda yet`}>
          {viewerCan.editAgenda ? (
            <Trans>Add its first item below.</Trans>
          ) : (
            <Trans>The session officers add its items.</Trans>
          )}
        </EmptyState>
      ) : (
        <AgendaRows session={session} until={times.until} onOutcome={setOutcome} />
      )}
      {viewerCan.editAgenda && <AddItem session={session} />}
    </Panel>
  );
};

const AddItem = ({ session }: { readonly session: SessionWholeFragment }) => {
  const { t } = useLingui();
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState(0);
  const actions = useAgendaActions(session.id);
  if (!adding)
    return (
      <div className={styles.add}>
        <Button variant="default" onClick={() => setAdding(true)}>
          <Trans>Add an item</Trans>
        </Button>
        {session.agenda.length > 1 && (
          <p className="small muted">
            <Trans>
              Move an item by its buttons, by dragging, or with <kbd>Alt</kbd> and the arrow keys.
            </Trans>
          </p>
        )}
      </div>
    );
  return (
    <ItemForm
      key={added}
      title={t`New item`}
      session={session}
      draft={newItemDraft(null)}
      submit={t`Add`}
      pending={actions.pending}
      onSubmit={async (input, clientMutationId) => {
        const outcome = await actions.add(input, clientMutationId);
        if (outcome.kind === 'done') setAdded((before) => before + 1);
        return outcome;
      }}
      onClose={() => setAdding(false)}
    />
  );
};
