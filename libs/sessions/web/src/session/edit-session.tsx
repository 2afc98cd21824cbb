import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { SessionWholeFragment } from '@parley/api-client';
import { useState } from 'react';
import { useRefresh } from '../parts/use-refresh';
import { OverrideReason } from '../bookings/override-reason';
import { ConflictNotice } from '../schedule/conflict-notice';
import { type DraftField, mergeDrafts } from '../schedule/merge-drafts';
import { draftOf, type SessionDraft, type TimedDraft } from '../schedule/session-draft';
import { SessionForm } from '../schedule/session-form';
import { ScopeFields } from '../series/scope-fields';
import { SkipTaken } from '../series/skip-taken';
import { useSavingInSeries } from '../series/use-saving-in-series';

export interface EditSessionProps {
  /** The session as the server has it now; it may change while it is being changed here. */
  readonly session: SessionWholeFragment;
  readonly onDone: () => void;
}

/** What one began with, and one's own values. */
interface Editing {
  readonly version: number;
  readonly base: SessionDraft;
  readonly mine: SessionDraft;
}

const begin = (session: SessionWholeFragment): Editing => {
  const draft = draftOf(session);
  return { version: session.version, base: draft, mine: draft };
};

/** Changes a session. When somebody else changed it meanwhile, says what, and lets one take that over without losing one's own. */
export const EditSession = ({ session, onDone }: EditSessionProps) => {
  const { t } = useLingui();
  const { version, base, mine, present, setEditing, save, saving, reason, setReason } = useEditing(
    session,
    onDone,
  );
  const { state } = saving;
  const merged = mergeDrafts(base, mine, present);
  const setMine = (draft: SessionDraft) => setEditing({ version, base, mine: draft });
  const take = (field: DraftField) => setMine({ ...mine, [field]: present[field] });
  const conflict = session.version > version;
  return (
    <>
      {conflict && (
        <ConflictNotice
          base={base}
          present={present}
          merged={merged}
          refused={isConflict(state.outcome)}
          onTake={take}
          onMerge={() => setEditing({ version: session.version, base: present, mine: merged.draft })}
          onDiscard={() => setEditing(begin(session))}
        />
      )}
      <SessionForm
        draft={mine}
        onChange={setMine}
        state={isConflict(state.outcome) ? { ...state, outcome: null } : state}
        submit={t`Save`}
        labelOnly={!session.viewerCan.change}
        onSubmit={(timed) => void save(timed)}
        sessionId={session.id}
        repeats={<ScopeFields session={session} draft={mine} saving={saving} />}
        back={
          <Button variant="default" onClick={onDone}>
            <Trans>Back without saving</Trans>
          </Button>
        }
      >
        {saving.reach.scope !== 'THIS' && (
          <SkipTaken
            checked={saving.reach.skipTaken}
            onChange={(skipTaken) => saving.setReach({ ...saving.reach, skipTaken })}
            outcome={state.outcome}
          />
        )}
        {(reason !== '' || refusedFor(state.outcome, 'overrideReason')) && (
          <OverrideReason value={reason} onChange={setReason} />
        )}
      </SessionForm>
    </>
  );
};

const useEditing = (session: SessionWholeFragment, onDone: () => void) => {
  const refresh = useRefresh();
  const [editing, setEditing] = useState(() => begin(session));
  const [reason, setReason] = useState('');
  const saving = useSavingInSeries(session);
  const save = async (draft: TimedDraft) => {
    const overrideReason = reason.trim() === '' ? null : reason;
    const ended = await saving.save(draft, editing.version, overrideReason);
    if (ended.kind === 'done') onDone();
    else refresh();
  };
  return { ...editing, present: draftOf(session), setEditing, save, saving, reason, setReason };
};

/** Whether it was refused for want of this. */
const refusedFor = (
  outcome: { readonly kind: string; readonly refusal?: { readonly field?: string | null } } | null,
  field: string,
): boolean => outcome?.refusal?.field === field;

/** The notice says more than the refusal, and is there as soon as the present state has been read. */
const isConflict = (
  outcome: { readonly kind: string; readonly refusal?: { readonly code: string } } | null,
) => outcome?.refusal?.code === 'CONFLICT';
