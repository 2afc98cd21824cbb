import { useLingui } from '@lingui/react/macro';
import type { AgendaRowProps } from './agenda-row';
import type { Direction } from './agenda-tree';
import { DeferItem } from './defer-item';
import { IconButton } from './icon-button';
import { WithdrawItem } from './withdraw-item';
import styles from './agenda.module.css';

/** What may be done with an item: move it, change it, withdraw it. */
export const RowControls = (props: AgendaRowProps) => {
  const { t } = useLingui();
  const { item, onEdit } = props;
  const { move, change, withdraw, defer } = item.viewerCan;
  const { number } = item;
  if (!move && !change && !withdraw && !defer) return null;
  return (
    <div className={styles.controls} role="group" aria-label={t`Item ${number}`}>
      {move && <Choose {...props} />}
      {move && <Moves {...props} />}
      {change && <IconButton sign="✎" label={t`Change item ${number}`} onClick={onEdit} />}
      {defer && <DeferItem session={props.session} item={item} />}
      {withdraw && <WithdrawItem {...props} />}
    </div>
  );
};

const Choose = ({ item: { number }, chosen, onChoose }: AgendaRowProps) => {
  const { t } = useLingui();
  return (
    <input
      type="checkbox"
      className={styles.choose}
      checked={chosen}
      aria-label={t`Choose item ${number}`}
      onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
    />
  );
};

const Moves = ({ item, pending, canStep, onStep, handle }: AgendaRowProps) => {
  const { t } = useLingui();
  const { number } = item;
  const steps: readonly (readonly [Direction, string, string])[] = [
    ['up', '↑', t`Move item ${number} up`],
    ['down', '↓', t`Move item ${number} down`],
    ['out', '←', t`Move item ${number} out`],
    ['in', '→', t`Move item ${number} in, under the one before`],
  ];
  return (
    <>
      <IconButton
        sign="⠿"
        label={t`Move item ${number} with Alt and the arrow keys`}
        data-control="move"
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
        {...handle}
      />
      {steps.map(([direction, sign, label]) => (
        <IconButton
          key={direction}
          sign={sign}
          label={label}
          data-control={direction}
          disabled={!canStep(direction)}
          aria-disabled={pending}
          onClick={() => onStep(direction)}
        />
      ))}
    </>
  );
};
