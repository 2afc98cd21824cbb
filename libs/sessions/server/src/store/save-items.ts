import { type Actor, visible } from '@parley/kernel';
import { labelColumns, type WriteTx } from '@parley/platform';
import type { AgendaItem } from '@parley/sessions/model';
import { AgendaItemEntity } from '../entities/agenda-item.entity';
import { rowOfItem } from '../rows/item-row';

const hiddenRow = ({
  key,
  state,
  version,
  sponsors,
  runningSince,
  elapsedMs,
  label,
}: AgendaItem): object => ({
  id: key,
  state,
  version,
  sponsors,
  running_since: runningSince,
  elapsed_ms: elapsedMs,
  ...labelColumns(label),
  tlp: label.tlp,
});

/**
 * Stores changed and new items. Those that the actor does not see go through the database's own function for them: what
 * happens above an item reaches it whoever did it. No decision shows an item to or hides it from the one who takes it, so
 * the new label tells which are which.
 */
export const saveItems = async (tx: WriteTx, items: readonly AgendaItem[], actor: Actor): Promise<void> => {
  const seen = items.filter(({ label }) => visible(actor, label));
  const hidden = items.filter((item) => !seen.includes(item));
  if (seen.length > 0) await tx.put(AgendaItemEntity, seen.map(rowOfItem), ['id']);
  if (hidden.length > 0)
    await tx.query('select save_hidden_items($1)', [JSON.stringify(hidden.map(hiddenRow))]);
};
