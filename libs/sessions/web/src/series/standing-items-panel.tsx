import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  type SeriesStandingFragment,
  type SeriesWholeFragment,
  SetSeriesAgendaDocument,
  useAction,
} from '@parley/api-client';
import { Panel, PanelBody, RefusalAlert, type ShownOutcome, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useRefresh } from '../parts/use-refresh';
import styles from './series.module.css';
import {
  draftsOf,
  type StandingDraft,
  standingInputs,
  withChanged,
  withMoved,
  withNew,
  without,
} from './standing-draft';
import { StandingItemRow } from './standing-item-row';
import { TakeFromSession } from './take-from-session';

interface Editing {
  readonly version: number;
  readonly drafts: readonly StandingDraft[];
}

const begin = ({ version, standingItems }: SeriesStandingFragment): Editing => ({
  version,
  drafts: draftsOf(standingItems),
});

/** The items that every occurrence begins with; saving brings them to the drafts whose agenda nobody has touched. */
export const StandingItemsPanel = ({ series }: { readonly series: SeriesWholeFragment }) => {
  const { t } = useLingui();
  const { editing, setEditing, set, state } = useSetting(series);
  const { version, drafts } = editing;
  const setDrafts = (changed: readonly StandingDraft[]) => setEditing({ version, drafts: changed });
  return (
    <Panel title={t`Standing items`}>
      <PanelBody>
        <div className={styles.form}>
          <p className={styles.hint}>
            <Trans>
              Every new occurrence begins with them. When they change, drafts whose agenda nobody has touched
              take them over; what was convened stays as it is.
            </Trans>
          </p>
          {series.version > version && <Changed onAgain={() => setEditing(begin(series))} />}
          <Rows drafts={drafts} onChange={setDrafts} outcome={state.outcome} />
          <div className={styles.buttons}>
            <Button variant="default" onClick={() => setDrafts(withNew(drafts))}>
              <Trans>Add a standing item</Trans>
            </Button>
            <Button loading={state.pending} onClick={() => void set({ items: standingInputs(drafts) })}>
              <Trans>Save the standing items</Trans>
            </Button>
          </div>
          <RefusalAlert outcome={placeOf(state.outcome) === undefined ? state.outcome : null} />
          <TakeFromSession
            occurrences={series.sessions.nodes}
            pending={state.pending}
            onTake={(fromSessionId) => void set({ fromSessionId })}
          />
        </div>
      </PanelBody>
    </Panel>
  );
};

const Changed = ({ onAgain }: { readonly onAgain: () => void }) => (
  <div role="status" className={styles.buttons}>
    <span>
      <Trans>The series was changed meanwhile.</Trans>
    </span>
    <Button variant="default" size="compact-sm" onClick={onAgain}>
      <Trans>Begin again with what it has now</Trans>
    </Button>
  </div>
);

type Source = { items: ReturnType<typeof standingInputs> } | { fromSessionId: string };

const useSetting = (series: SeriesWholeFragment) => {
  const { language } = useLocale();
  const refresh = useRefresh();
  const [editing, setEditing] = useState(() => begin(series));
  const [act, state] = useAction(SetSeriesAgendaDocument);
  const set = async (source: Source) => {
    const { version } = editing;
    const ended = await act({ id: series.id, version, ...source, language });
    if (ended.kind === 'done') setEditing(begin(ended.data));
    refresh();
  };
  return { editing, setEditing, set, state };
};

/** Which item the server complains about, by its place from 0. */
const placeOf = (outcome: ShownOutcome | null): number | undefined => {
  const field = outcome?.kind === 'refused' ? (outcome.refusal.field ?? '') : '';
  const [, place] = /^items\.(\d+)/.exec(field) ?? [];
  return place === undefined ? undefined : Number(place);
};

interface RowsProps {
  readonly drafts: readonly StandingDraft[];
  readonly onChange: (drafts: readonly StandingDraft[]) => void;
  readonly outcome: ShownOutcome | null;
}

const Rows = ({ drafts, onChange, outcome }: RowsProps) => {
  const wrong = placeOf(outcome);
  const message = outcome?.kind === 'refused' ? outcome.refusal.message : undefined;
  if (drafts.length === 0)
    return (
      <p className={styles.hint}>
        <Trans>There are none yet.</Trans>
      </p>
    );
  return (
    <ol className={styles.items}>
      {drafts.map((draft, index) => (
        <StandingItemRow
          key={draft.row}
          draft={draft}
          place={index + 1}
          error={wrong === index ? message : undefined}
          onChange={(changed) => onChange(withChanged(drafts, changed))}
          onMove={(by) => onChange(withMoved(drafts, draft.row, by))}
          onRemove={() => onChange(without(drafts, draft.row))}
        />
      ))}
    </ol>
  );
};
