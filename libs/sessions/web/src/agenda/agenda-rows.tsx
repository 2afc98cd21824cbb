import { useLingui } from '@lingui/react/macro';
import type { SessionWholeFragment } from '@parley/api-client';
import type { ShownOutcome } from '@parley/ui';
import { useState } from 'react';
import { AgendaRow } from './agenda-row';
import { depthOf } from './agenda-tree';
import { EditItem } from './edit-item';
import { isMarked } from './is-marked';
import { useAgendaMoves } from './use-agenda-moves';
import styles from './agenda.module.css';

export interface AgendaRowsProps {
  readonly session: SessionWholeFragment;
  /** Seconds planned until each item is over. */
  readonly until: ReadonlyMap<string, number>;
  readonly onOutcome: (outcome: ShownOutcome) => void;
}

/** The items one under another, as deep as they are, with what may be done with each. */
export const AgendaRows = ({ session, until, onOutcome }: AgendaRowsProps) => {
  const { t } = useLingui();
  const { agenda, viewerCan } = session;
  const [editing, edit] = useState<string | null>(null);
  const moves = useAgendaMoves(session, onOutcome);
  const { drag } = moves;
  const { list, said } = moves.focus;
  const rows = { session, until, moves, onOutcome, onEdit: edit };
  return (
    <>
      <ol className={styles.rows} ref={list} data-editable={viewerCan.editAgenda || undefined} {...drag.list}>
        {agenda.map((item) => (
          <li
            key={item.id}
            data-item={item.id}
            data-depth={depthOf(agenda, item)}
            data-drop={drag.sideOn(item.id)}
            data-state={item.state}
            className={styles.row}
          >
            {editing === item.id ? (
              <EditItem session={session} item={item} onClose={() => edit(null)} />
            ) : (
              <Row item={item} {...rows} />
            )}
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {said === null ? '' : t`Moved; it is now item ${said}.`}
      </p>
    </>
  );
};

interface RowProps extends AgendaRowsProps {
  readonly item: SessionWholeFragment['agenda'][number];
  readonly moves: ReturnType<typeof useAgendaMoves>;
  readonly onEdit: (id: string) => void;
}

const Row = ({ session, item, until, moves, onOutcome, onEdit }: RowProps) => {
  const { actions, canStep, drag, step } = moves;
  const withdraw = async () => {
    const outcome = await actions.withdraw(item);
    onOutcome(outcome);
    return outcome;
  };
  return (
    <AgendaRow
      item={item}
      marked={isMarked(session, item)}
      until={until.get(item.id) ?? null}
      pending={actions.pending}
      canStep={(direction) => canStep(item, direction)}
      onStep={(direction) => step(item, direction)}
      onEdit={() => onEdit(item.id)}
      onWithdraw={withdraw}
      handle={drag.handle(item)}
    />
  );
};
