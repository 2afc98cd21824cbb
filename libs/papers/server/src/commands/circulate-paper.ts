import { command, instant, optional } from '@parley/platform';
import {
  circulate,
  decideCirculation,
  keyed,
  type NumberedParagraph,
  type ReadyPaper,
} from '@parley/papers/model';
import { circulateAttachments } from '../attachments/attachment-store';
import { insertDeadline } from '../deadline/deadline-store';
import { insertOrigin, sealed } from '../origin/sealed-origin';
import { loadPaper, sha256Of } from '../store/load-paper';
import { nextNumber } from '../store/next-number';
import { insertRevision, savePaper } from '../store/save-paper';
import { thatPaper } from './inputs';

const PRESENT = `select r.id, r.sha256, r.paragraphs, k.keys,
    (select count(*) from paper_revision c where c.paper_id = $1 and c.corrects is not null)::int as corrigenda, r.number
  from paper_revision r join paragraph_key k on k.revision_id = r.id
  where r.paper_id = $1 order by r.number desc limit 1`;

interface Present {
  readonly id: string;
  readonly number: number;
  readonly corrigenda: number;
  readonly sha256: string;
  readonly paragraphs: readonly NumberedParagraph[];
  readonly keys: readonly string[];
}

type PresentParts = Pick<ReadyPaper, 'presentKey' | 'presentSha256' | 'presentParagraphs' | 'suffixes'>;

const NO_TEXT: PresentParts = {
  ...{ presentKey: null, presentSha256: null, presentParagraphs: [] },
  suffixes: { revisions: 0, corrigenda: 0 },
};

const presentOf = ({ id, sha256, number, corrigenda, paragraphs, keys }: Present): PresentParts => ({
  ...{ presentKey: id, presentSha256: sha256, presentParagraphs: keyed(paragraphs, keys) },
  suffixes: { revisions: number - corrigenda, corrigenda },
});

/** Circulates the submitted text. Its number is taken last of all, so that the numbers of a year are dense. */
export const circulatePaper = command({
  action: 'paper.circulate',
  input: thatPaper.extend({ commentsBy: optional(instant) }),
  load: async (tx, { id }, { key }): Promise<ReadyPaper | undefined> => {
    const known = await loadPaper(tx, id);
    if (known === undefined) return undefined;
    const [present] = await tx.query<Present>(PRESENT, [id]);
    const sha256 = sha256Of(known.draft?.markdown ?? '');
    const { originator } = known.paper;
    const origin = sealed({ paperKey: known.paper.key, textSha256: sha256, originator });
    return {
      ...known,
      sha256,
      revisionKey: key,
      sealed: origin,
      ...(present === undefined ? NO_TEXT : presentOf(present)),
    };
  },
  // The one rule of who may needs the paper's state as well, and answers in the order of refusals.
  may: () => undefined,
  decide: (ready, { commentsBy }, { actor, now }) => decideCirculation(ready, { commentsBy }, actor, now),
  async save(tx, circulation) {
    const circulated = circulate(circulation, await nextNumber(tx, circulation));
    await savePaper(tx, circulated);
    await insertRevision(tx, circulated.paper, circulated.revision);
    await circulateAttachments(tx, circulated.paper.key);
    if (circulated.origin !== null) await insertOrigin(tx, circulated.origin);
    if (circulated.deadline !== null) await insertDeadline(tx, circulated.paper.key, circulated.deadline);
    return circulated.events;
  },
  subject: ({ ready }) => ready.paper.key,
});
