import type { Block, MarkedDocument } from '@parley/documents';
import {
  type AgendaItem,
  aggregateLabel,
  ancestorsOf,
  awaitsApproval,
  type DocumentLanguage,
  durationText,
  instantText,
  markingIn,
  namesIn,
  NO_NUMBER,
  numbering,
  plannedTime,
  saying,
  type Session,
  spanText,
  treeOrder,
} from '@parley/sessions/model';
import type { PaperNamed } from '../store/item-papers';
import { itemNotes } from './item-notes';
import { FORMATS_SAID, PURPOSES_SAID, WORDS } from './words';

/** What one reader sees of a session's agenda. */
export interface SeenAgenda {
  readonly session: Session;
  readonly items: readonly AgendaItem[];
  /** By key of an item: where it was put off from and to, in words, as far as the reader sees. */
  readonly chain: ReadonlyMap<string, { readonly from: string | null; readonly to: string | null }>;
  /** By key of an item: its papers in order, as far as the reader sees them. */
  readonly papers: ReadonlyMap<string, readonly PaperNamed[]>;
  /** When the last of what the reader sees happened. */
  readonly at: Date;
}

const standing = ({ session, items }: SeenAgenda, language: DocumentLanguage): string => {
  const say = saying(language);
  if (session.agendaAdoptedAt === null) return say(WORDS.stillProvisional);
  const under = items.find(({ adoptsAgenda }) => adoptsAgenda);
  const at = instantText(session.agendaAdoptedAt, session.timeZone, language);
  if (under === undefined) return `${say(WORDS.adopted)}, ${at}`;
  const number = numbering(items).get(under.key) ?? NO_NUMBER;
  return `${say(WORDS.adopted)}, ${at} (${number} ${under.title})`;
};

const plan = ({ session, items }: SeenAgenda, language: DocumentLanguage): string => {
  const whole = (session.endsAt.getTime() - session.startsAt.getTime()) / 1000;
  const { total } = plannedTime(items);
  const of = language === 'FR' ? 'sur' : 'of';
  const rest = durationText(Math.abs(whole - total));
  const left = language === 'FR' ? `reste ${rest}` : `${rest} left`;
  const over = language === 'FR' ? `${rest} de trop` : `${rest} too long`;
  return `${durationText(total)} ${of} ${durationText(whole)} (${total > whole ? over : left})`;
};

const facts = (seen: SeenAgenda, language: DocumentLanguage): Block => {
  const say = saying(language);
  const { session } = seen;
  const rows = [
    [say(WORDS.time), spanText(session.startsAt, session.endsAt, session.timeZone, language)],
    [say(WORDS.chair), session.chair?.name ?? '–'],
    [say(WORDS.place), session.place ?? session.onlineUrl ?? '–'],
    [say(WORDS.purpose), say(PURPOSES_SAID[session.purpose])],
    [say(WORDS.format), say(FORMATS_SAID[session.format])],
    [say(WORDS.invited), namesIn(session.participants, language)],
    [say(WORDS.standing), standing(seen, language)],
    [say(WORDS.plan), plan(seen, language)],
  ];
  return { kind: 'table', head: ['', ''], rows, widths: [1, 3] };
};

const itemBlocks = ({ session, items, chain, papers }: SeenAgenda, language: DocumentLanguage): Block[] => {
  const numbers = numbering(items);
  const { until } = plannedTime(items);
  return treeOrder(items).map((item) => {
    const [own, total] = [item.plannedSeconds, until.get(item.key)];
    const times = [own, total].flatMap((seconds) => (seconds == null ? [] : [durationText(seconds)]));
    const { from = null, to = null } = chain.get(item.key) ?? {};
    return {
      kind: 'numbered',
      number: numbers.get(item.key) ?? NO_NUMBER,
      depth: ancestorsOf(items, item).length,
      text: item.title,
      aside: times.join(' · Σ '),
      notes: itemNotes({
        session,
        item,
        language,
        cameFrom: from,
        goesTo: to,
        papers: papers.get(item.key) ?? [],
      }),
    };
  });
};

const undiscussed = ({ items }: SeenAgenda, language: DocumentLanguage): Block[] => {
  const numbers = numbering(items);
  const waiting = treeOrder(items).filter(
    (item) => awaitsApproval(item) && item.discussionAskedBy.length === 0,
  );
  if (waiting.length === 0) return [];
  const lines = waiting.map(({ key, title }) => `${numbers.get(key) ?? NO_NUMBER} ${title}`);
  return [
    { kind: 'heading', level: 1, text: saying(language)(WORDS.undiscussedHead) },
    { kind: 'list', items: lines },
  ];
};

/** The annotated agenda of a session in a language, under the label of all that it shows together (aggregates). */
export const agendaDocument = (seen: SeenAgenda, language: DocumentLanguage): MarkedDocument => {
  const say = saying(language);
  const { session, items, at } = seen;
  const name = say(session.agendaAdoptedAt === null ? WORDS.provisional : WORDS.adopted);
  const empty: Block = { kind: 'paragraph', text: say(WORDS.empty) };
  return {
    title: session.title,
    language,
    marking: markingIn(aggregateLabel(session, items), language),
    footer: `${say(WORDS.annotated)} · ${session.title}`,
    at,
    blocks: [
      facts(seen, language),
      ...undiscussed(seen, language),
      { kind: 'heading', level: 1, text: name },
      ...(items.length === 0 ? [empty] : itemBlocks(seen, language)),
    ],
  };
};
