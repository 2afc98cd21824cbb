import { type ForumEvent, isRefusal, type Refusal, type Result } from '@parley/kernel';
import type { Moment, WriteTx } from '@parley/platform';
import { type Dossier, paperCeiling, type SessionDecision } from '@parley/sessions/model';
import { itemPapers, type PaperForItem } from '../store/item-papers';
import { stored, type Taken, taken } from './taken';

/** A dossier with the papers that the input names. */
export interface DossierWithPapers {
  readonly dossier: Dossier;
  /** `null` where the input leaves them as they are. */
  readonly papers: readonly PaperForItem[] | null;
}

/** A decision on an item, with the papers that are to stand under it. */
export interface TakenWithPapers extends Taken {
  readonly papers: readonly PaperForItem[] | null;
}

/** Adds the papers that are named; `undefined` where the dossier or one of them is absent or out of the actor's sight. */
export const withPapers = async (
  tx: WriteTx,
  dossier: Dossier | undefined,
  keys: readonly string[] | null,
): Promise<DossierWithPapers | undefined> => {
  if (dossier === undefined) return undefined;
  const papers = keys === null ? null : await itemPapers().seen(tx, keys);
  return papers === undefined ? undefined : { dossier, papers };
};

const tooHigh = (
  { items }: SessionDecision,
  about: string,
  papers: readonly PaperForItem[],
): Refusal | undefined => {
  const item = items.find(({ key }) => key === about);
  if (item === undefined) return undefined;
  for (const { label } of papers) {
    const refusal = paperCeiling(item.label, label, 'paperIds');
    if (refusal !== null) return refusal;
  }
  return undefined;
};

/** The decision with its papers; LABEL_CEILING where one of them is above the item. */
export const takenWithPapers = (
  { dossier, papers }: DossierWithPapers,
  about: string,
  result: Result<SessionDecision>,
): Result<TakenWithPapers> => {
  const decision = taken(dossier, about, result);
  if (isRefusal(decision)) return decision;
  return tooHigh(decision, about, papers ?? []) ?? { ...decision, papers };
};

const save = async (
  tx: WriteTx,
  decision: TakenWithPapers,
  moment: Moment,
): Promise<readonly ForumEvent[]> => {
  const followed = await stored.save(tx, decision, moment);
  const item = decision.items.find(({ key }) => key === decision.about);
  if (decision.papers === null || item === undefined) return followed;
  const keys = decision.papers.map(({ key }) => key);
  return [...followed, ...(await itemPapers().put(tx, item, keys))];
};

/** What the commands on one item and its papers do alike. */
export const storedWithPapers = { ...stored, save };
