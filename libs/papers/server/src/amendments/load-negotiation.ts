import type { WriteTx } from '@parley/platform';
import { type Amendment, keyed, type KnownPaper, type NumberedParagraph } from '@parley/papers/model';
import { loadPaper } from '../store/load-paper';
import { AMENDMENT_COLUMNS, amendmentOf, type AmendmentRow } from './amendment-rows';
import type { WholeText } from './build-text';

const PRESENT = `select r.id, r.markdown, r.paragraphs, k.keys from paper_revision r join paragraph_key k on k.revision_id = r.id
  where r.paper_id = $1 order by r.number desc limit 1`;
const AMENDMENTS = `select ${AMENDMENT_COLUMNS} from amendment a where a.paper_id = $1 order by a.proposed_at, a.id`;
const OF_REVISION = 'select paper_id from paper_revision where id = $1';
const OF_AMENDMENT = 'select paper_id from amendment where id = $1';

interface TextRow {
  readonly id: string;
  readonly markdown: string;
  readonly paragraphs: readonly NumberedParagraph[];
  readonly keys: readonly string[];
}

/** A circulated paper with the text that is with everybody, and all that was proposed to change in it. */
export interface Negotiated {
  readonly known: KnownPaper;
  readonly text: WholeText;
  readonly amendments: readonly Amendment[];
}

/** The text of a paper that is with everybody. */
export const presentText = async (tx: WriteTx, paperKey: string): Promise<WholeText | undefined> => {
  const [row] = await tx.query<TextRow>(PRESENT, [paperKey]);
  return row && { key: row.id, markdown: row.markdown, paragraphs: keyed(row.paragraphs, row.keys) };
};

/** The paper, locked; `undefined` where it is absent, out of sight, or was never circulated. */
export const loadNegotiated = async (tx: WriteTx, paperKey: string): Promise<Negotiated | undefined> => {
  const known = await loadPaper(tx, paperKey);
  const text = known && (await presentText(tx, paperKey));
  if (known === undefined || text === undefined) return undefined;
  const rows = await tx.query<AmendmentRow>(AMENDMENTS, [paperKey]);
  return { known, text, amendments: rows.map(amendmentOf) };
};

/** Which paper a text is of, as far as the actor sees it. */
export const paperOfRevision = async (tx: WriteTx, revisionKey: string): Promise<string | undefined> =>
  (await tx.query<{ paper_id: string }>(OF_REVISION, [revisionKey]))[0]?.paper_id;

/** The paper of an amendment with it, locked. */
export const loadByAmendment = async (
  tx: WriteTx,
  key: string,
): Promise<(Negotiated & { readonly amendment: Amendment }) | undefined> => {
  const [row] = await tx.query<{ paper_id: string }>(OF_AMENDMENT, [key]);
  const negotiated = row && (await loadNegotiated(tx, row.paper_id));
  const amendment = negotiated?.amendments.find((one) => one.key === key);
  return negotiated && amendment && { ...negotiated, amendment };
};

/** What was accepted for the text after the present one. */
export const acceptedSoFar = ({ amendments, text }: Negotiated): readonly Amendment[] =>
  amendments.filter(({ acceptedOn }) => acceptedOn === text.key);
