import { command, idOf, type WriteTx } from '@parley/platform';
import { supersedePaper as supersede, type SupersededState } from '@parley/papers/model';
import { PAPER_COLUMNS, paperOf, type PaperRow } from '../rows/paper-row';
import { ended, withAddenda } from './ended-paper';
import { thatPaper } from './inputs';

// Both in one order, so that two papers that are to take each other's place do not wait for each other.
const BOTH = 'select from paper where id = any ($1) order by id for no key update';
const SUCCESSOR = `select ${PAPER_COLUMNS} from paper p where p.id = $1`;

const load = async (
  tx: WriteTx,
  { id, successorId }: { readonly id: string; readonly successorId: string },
): Promise<SupersededState | undefined> => {
  await tx.query(BOTH, [[id, successorId]]);
  const known = await withAddenda(tx, id);
  const [by] = await tx.query<PaperRow<Date>>(SUCCESSOR, [successorId]);
  return known === undefined || by === undefined ? undefined : { ...known, by: paperOf(by) };
};

/** Puts another circulated paper in the place of one, and of what was added to it. */
export const supersedePaper = command({
  ...ended,
  action: 'paper.supersede',
  input: thatPaper.extend({ successorId: idOf('Paper') }),
  load,
  decide: (state, _, { actor }) => supersede(state, actor),
});
