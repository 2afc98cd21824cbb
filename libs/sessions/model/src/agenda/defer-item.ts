import { type Actor, conflict, isRefusal, notFound, refuse, type Refusal, type Result } from '@parley/kernel';
import type { Dossier, SessionDecision } from '../dossier';
import { mayEditAgenda, sightOf } from '../session/session-gates';
import { checkText } from '../text';
import type { AgendaItem } from './agenda-item';
import { carriedItems } from './carry-items';
import { closing } from './close-item';
import { findItem, mayDeferItem } from './item-gates';
import { takeOverItems } from './take-over-items';
import { descendantsOf, treeOrder } from './tree';

const LONGEST_REASON = 1000;

/** An item put off: what happens on the one agenda, on the other, and which item goes on as which. */
export interface Deferral {
  readonly from: SessionDecision;
  readonly to: SessionDecision;
  readonly links: readonly { readonly fromKey: string; readonly toKey: string }[];
}

const checkLater = ({ session: from }: Dossier, { session: to }: Dossier): Refusal | null =>
  to.startsAt > from.startsAt
    ? null
    : refuse(
        'INVALID',
        {
          en: 'An item is put off to a session that begins later than its own.',
          fr: 'Un point est reporté à une session qui commence après la sienne.',
        },
        'toSessionId',
      );

const movesOn = ({ items }: Dossier, item: AgendaItem): AgendaItem[] => [
  item,
  ...descendantsOf(items, item.key).filter(({ state }) => state === 'PENDING'),
];

const deferral = (
  state: { readonly from: Dossier; readonly to: Dossier; readonly keys: readonly string[] },
  item: AgendaItem,
  reason: string,
  actor: Actor,
  now: Date,
): Result<Deferral> => {
  const deferred = movesOn(state.from, item);
  const names = deferred.map(({ key }) => key);
  const carried = carriedItems(actor, state.from, names);
  const to = takeOverItems({ ...state.to, carried, keys: state.keys }, { reason }, actor);
  if (isRefusal(to)) return to;
  const steps = deferred.map((one) => closing(one, 'DEFERRED', one === item ? reason : null, now));
  const [items, events] = [steps.map((step) => step.item), steps.map(({ event }) => event)];
  const toKeys = to.items.map(({ key }) => key);
  const links = treeOrder(carried).flatMap(({ key: fromKey }, at) => {
    const toKey = toKeys[at];
    return toKey === undefined ? [] : [{ fromKey, toKey }];
  });
  return { from: { session: state.from.session, items, answers: [], events }, to, links };
};

/**
 * Puts an item off to a later session, with what stands under it and has not been taken up (agenda): here it closes as
 * DEFERRED with the reason as its summary, there it begins anew, last on the agenda, without what was said of it here.
 * `keys` holds fresh keys. Refused where `mayDeferItem` refuses, with CONFLICT for an older version, to a session that does
 * not begin later, and where the agenda there may not be changed.
 */
export const deferItem = (
  state: { readonly from: Dossier; readonly to: Dossier; readonly keys: readonly string[] },
  input: { readonly itemKey: string; readonly version: number; readonly reason: string },
  actor: Actor,
  now: Date,
): Result<Deferral> => {
  const item = findItem(actor, state.from, input.itemKey);
  if (isRefusal(item)) return item;
  if (sightOf(actor, state.to.session) !== null) return notFound();
  const refusal = mayDeferItem(actor, state.from, item) ?? mayEditAgenda(actor, state.to.session);
  if (refusal !== null) return refusal;
  if (input.version !== item.version) return conflict(item.version);
  const later = checkLater(state.from, state.to);
  if (later !== null) return later;
  const reason = checkText(input.reason, LONGEST_REASON, 'reason');
  return isRefusal(reason) ? reason : deferral(state, item, reason, actor, now);
};
