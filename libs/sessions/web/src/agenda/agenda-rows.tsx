import { useLingui } from '@lingui/react/macro';
import type { SessionWholeFragment } from '@parley/api-client';
import type { ShownOutcome } from '@parley/ui';
import { useState } from 'react';
import { AgendaRow } from './agenda-row';
import { depthOf } from './agenda-tree';
import { EditItem } from './edit-item';
import { isMarked } from './is-marked';
import { MoveTogether } from './move-together';
import { UndoMove } from './undo-move';
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
  const [picked, pick] = useState<readonly string[]>([]);
  const chosen = agenda
    .filter(({ id, viewerCan: can }) => can.move && picked.includes(id))
    .map(({ id }) => id);
  const moves = useAgendaMoves(session, onOutcome);
  const { drag } = moves;
  const { list, said } = moves.focus;
  const rows = { session, until, moves, onOutcome, onEdit: edit, chosen, onChosen: pick };
  return (
    <>
      {chosen.length > 0 && (
        <MoveTogether
          agenda={agenda}
          chosen={chosen}
          pending={moves.actions.pending}
          onMove={(items, place) =>
            void moves.together(items, place).then((done) => {
              if (done) pick([]);
            })
          }
          onClear={() => pick([])}
        />
      )}
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
      <UndoMove undo={moves.undo} pending={moves.actions.pending} />
    </>
  );
};

interface RowProps extends AgendaRowsProps {
  readonly item: SessionWholeFragment['agenda'][number];
  readonly moves: ReturnType<typeof useAgendaMoves>;
  readonly onEdit: (id: string) => void;
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

const Row = ({ session, item, until, moves, onOutcome, onEdit, chosen, onChosen }: RowProps) => {
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
      session={session}
      chosen={chosen.includes(item.id)}
      onChoose={(wanted) =>
        onChosen(wanted ? [...chosen, item.id] : chosen.filter((other) => other !== item.id))
      }
      handle={drag.handle(item)}
    />
  );
};
