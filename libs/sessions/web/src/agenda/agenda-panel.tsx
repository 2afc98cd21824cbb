import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { SessionWholeFragment } from '@parley/api-client';
import { EmptyState, fieldError, Panel, PanelBody, RefusalAlert, type ShownOutcome } from '@parley/ui';
import { useState } from 'react';
import { AdoptionLine } from './adoption-line';
import { AgendaRows } from './agenda-rows';
import { ChangeReason, ReasonField } from './change-reason';
import { Downloads } from './downloads';
import { ItemForm } from './item-form';
import { newItemDraft } from './item-draft';
import { PlannedLine } from './planned-line';
import { plannedTimes } from './planned-time';
import { TakeOver } from './take-over';
import { UndiscussedSection } from './undiscussed-section';
import { useAgendaActions } from './use-agenda-actions';
import styles from './agenda.module.css';

/** The agenda of a session: to read for all, to build for those who may, with the reason once it has been adopted. */
export const AgendaPanel = ({ session }: { readonly session: SessionWholeFragment }) => {
  const { t } = useLingui();
  const [outcome, setOutcome] = useState<ShownOutcome | null>(null);
  const [reason, setReason] = useState('');
  const { agenda, agendaStanding, viewerCan } = session;
  const asksReason = agendaStanding === 'ADOPTED' && viewerCan.editAgenda;
  const atReason = asksReason ? fieldError(outcome, 'reason') : undefined;
  const times = plannedTimes(agenda);
  return (
    <ChangeReason value={asksReason ? reason : null}>
      <Panel
        title={t`Agenda`}
        aside={agenda.length > 0 && <PlannedLine session={session} total={times.total} />}
      >
        {agenda.length > 0 && <AdoptionLine session={session} />}
        {asksReason && <ReasonField value={reason} onChange={setReason} error={atReason} />}
        <Refused outcome={atReason === undefined ? outcome : null} />
        <UndiscussedSection session={session} />
        {agenda.length === 0 ? (
          <NoAgenda canEdit={viewerCan.editAgenda} />
        ) : (
          <AgendaRows session={session} until={times.until} onOutcome={setOutcome} />
        )}
        {viewerCan.editAgenda && <AddItem session={session} />}
        <Downloads session={session} />
      </Panel>
    </ChangeReason>
  );
};

const Refused = ({ outcome }: { readonly outcome: ShownOutcome | null }) =>
  outcome === null || outcome.kind === 'done' ? null : (
    <PanelBody>
      <RefusalAlert outcome={outcome} />
    </PanelBody>
  );

const NoAgenda = ({ canEdit }: { readonly canEdit: boolean }) => {
  const { t } = useLingui();
  return (
    <EmptyState title={t`There is no agenda yet`}>
      {canEdit ? (
        <Trans>Add its first item below.</Trans>
      ) : (
        <Trans>The session officers add its items.</Trans>
      )}
    </EmptyState>
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
        <TakeOver session={session} />
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
