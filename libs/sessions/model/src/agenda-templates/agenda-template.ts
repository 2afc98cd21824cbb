import {
  type Actor,
  combine,
  type ForumEvent,
  isRefusal,
  type Label,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import type { Decision } from '@parley/delegations/model';
import { type CarriedItem, carriedItems } from '../agenda/carry-items';
import { treeOrder } from '../agenda/tree';
import type { Dossier } from '../dossier';
import { forbiddenUnlessManager, sightOf } from '../session/session-gates';
import { checkText } from '../text';

const LONGEST_NAME = 200;

/** Items that the secretariat puts on agendas again and again, under a name. */
export interface AgendaTemplate {
  readonly key: string;
  readonly name: string;
  /** In reading order; their keys tell them apart here and nowhere else. */
  readonly items: readonly CarriedItem[];
  /** That of all items together, released to nobody: the secretariat alone reads templates. */
  readonly label: Label;
  readonly madeAt: Date;
}

/** A template made or removed. */
export interface TemplateDecision extends Decision {
  readonly template: AgendaTemplate;
}

const templateEvent = (
  type: string,
  { key, label }: AgendaTemplate,
  data: ForumEvent['data'],
): ForumEvent => ({
  type,
  subject: { type: 'AgendaTemplate', key },
  sessionKey: null,
  label,
  data,
});

const rekeyed = (items: readonly CarriedItem[]): CarriedItem[] => {
  const names = new Map(items.map(({ key }, index) => [key, `${index + 1}`]));
  return items.map((item) => ({
    ...item,
    key: names.get(item.key) ?? item.key,
    parentKey: item.parentKey === null ? null : (names.get(item.parentKey) ?? null),
  }));
};

const refuseEmpty = (): Refusal =>
  refuse('STATE', {
    en: 'There is no item to keep. Add items to the agenda first.',
    fr: 'Il n’y a aucun point à conserver. Ajoutez d’abord des points à l’ordre du jour.',
  });

/**
 * Keeps what the actor sees of an agenda as a template (agenda): what was given to its items, never how they went. The chair
 * and the session officers do. Refused for an agenda without items and a name that is not of 1 to 200 characters.
 */
export const saveTemplate = (
  state: Dossier & { readonly key: string },
  input: { readonly name: string },
  actor: Actor,
  now: Date,
): Result<TemplateDecision> => {
  const refusal = sightOf(actor, state.session) ?? forbiddenUnlessManager(actor);
  if (refusal !== null) return refusal;
  const name = checkText(input.name, LONGEST_NAME, 'name');
  if (isRefusal(name)) return name;
  const items = rekeyed(treeOrder(carriedItems(actor, state)));
  if (items.length === 0) return refuseEmpty();
  const whole = items.map(({ label }) => label).reduce(combine, state.session.label);
  const label: Label = { ...whole, releasableTo: [], releasableToObservers: false };
  const template = { key: state.key, name, items, label, madeAt: now };
  return { template, events: [templateEvent('agendaTemplate.saved', template, { name })] };
};

/** Removes a template; agendas that were made from it stay as they are. The chair and the session officers do. */
export const removeTemplate = (template: AgendaTemplate, actor: Actor): Result<TemplateDecision> =>
  forbiddenUnlessManager(actor) ?? {
    template,
    events: [templateEvent('agendaTemplate.removed', template, {})],
  };
