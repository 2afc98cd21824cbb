import { command } from '@parley/platform';
import { cosponsorPaper as cosponsor } from '@parley/papers/model';
import { loadPaper } from '../store/load-paper';
import { insertCosponsor } from '../store/save-paper';
import { thatPaper } from './inputs';

const COSPONSORS = 'select delegation from paper_cosponsor where paper_id = $1';

/** Joins a circulated paper in the name of a delegation. */
export const cosponsorPaper = command({
  action: 'paper.cosponsor',
  input: thatPaper,
  load: async (tx, { id }) => {
    const known = await loadPaper(tx, id);
    if (known === undefined) return undefined;
    const rows = await tx.query<{ delegation: string }>(COSPONSORS, [id]);
    return { ...known, cosponsors: rows.map(({ delegation }) => delegation) };
  },
  may: () => undefined,
  decide: (state, _, { actor }) => cosponsor(state, actor),
  save: (tx, { paper, delegation }) => insertCosponsor(tx, paper, delegation),
  subject: ({ paper }) => paper.key,
});
