import { namesOf } from '@parley/delegations/model';
import type { Worded } from '@parley/kernel';
import type { JournalEntry, JournalMatter, JournalMatters } from '@parley/rooms/model';
import { utcText } from '@parley/sessions/model';
import type { ActionEventData } from '../actions/action-event';
import type { PollEventData } from '../polls/poll-event';
import type { DecisionEventData } from '../register/decision-event';
import type { SilenceEventData } from '../silence/silence-event';
import type { StrawEventData } from '../straw/straw-event';
import { countAnswers } from '../straw/straw-poll';
import { strawStatement } from '../straw/straw-statement';
import type { StatementEventData } from '../statements/statement';
import {
  given,
  lines,
  named,
  OUTCOMES_SAID,
  positionsSaid,
  reservationsSaid,
  say,
  seats,
} from './journal-words';

type Data = DecisionEventData &
  PollEventData &
  StrawEventData &
  SilenceEventData &
  StatementEventData &
  ActionEventData;

const TYPES = [
  'decision.adopted',
  'poll.opened',
  'poll.closed',
  'strawPoll.opened',
  'strawPoll.changed',
  'strawPoll.closed',
  'silence.proposed',
  'silence.started',
  'silence.objected',
  'silence.announced',
  'statement.attached',
  'action.agreed',
  'action.carried',
] as const satisfies readonly (keyof Data)[];

/** What an entry of a kind carries; `undefined` for one of another kind. */
const dataOf = <T extends keyof Data>(type: T, entry: JournalEntry): Data[T] | undefined =>
  entry.type === type ? (entry.data as Data[T]) : undefined;

const at = (iso: string): Worded => say(utcText(new Date(iso), 'EN'), utcText(new Date(iso), 'FR'));

const on = (entries: readonly JournalEntry[], key: string): readonly JournalEntry[] =>
  entries.filter(({ subject }) => subject.key === key);

/** The last entry of a kind among some. */
const lastOf = <T extends keyof Data>(type: T, entries: readonly JournalEntry[]): Data[T] | undefined =>
  entries.map((entry) => dataOf(type, entry)).findLast((data) => data !== undefined);

const statements = (entries: readonly JournalEntry[]): Worded[] =>
  entries.flatMap((entry) => {
    const data = dataOf('statement.attached', entry);
    if (data === undefined) return [];
    const name = namesOf([data.delegation]);
    const title = say(`Interpretative statement of ${name.en}`, `Déclaration interprétative (${name.fr})`);
    return [named(title, given(data.text))];
  });

const decision = (entry: JournalEntry, all: readonly JournalEntry[]): JournalMatter[] => {
  const sheet = dataOf('decision.adopted', entry)?.decision;
  if (sheet === undefined) return [];
  const reached = on(all, sheet.reachedKey);
  const positions = lastOf('poll.closed', reached)?.positions ?? [];
  const how =
    sheet.reachedBy === 'SILENCE'
      ? say('Adopted under a silence procedure', 'Adoptée selon la procédure de silence')
      : say('Adopted by consensus', 'Adoptée par consensus');
  const said = lines([
    given(sheet.title),
    named(how, at(sheet.adoptedAt)),
    sheet.textSha256 === null
      ? null
      : named(say('SHA-256 of the text', 'SHA-256 du texte'), given(sheet.textSha256)),
    ...reservationsSaid(positions),
    ...statements([...reached, ...on(all, sheet.key)]),
  ]);
  const matter = { kind: 'DECISION', name: given(sheet.reference), said, label: entry.label } as const;
  return [sheet.revisionKey === null ? matter : { ...matter, text: sheet.revisionKey }];
};

const poll = (entry: JournalEntry, all: readonly JournalEntry[]): JournalMatter[] => {
  const opened = dataOf('poll.opened', entry);
  if (opened === undefined) return [];
  const own = on(all, entry.subject.key);
  const closed = lastOf('poll.closed', own);
  const said = lines([
    given(opened.question),
    ...(closed === undefined
      ? [say('Not closed when this was written.', 'Non close à la date du présent journal.')]
      : [OUTCOMES_SAID[closed.result], ...positionsSaid(closed.positions)]),
  ]);
  return [
    { kind: 'POLL', name: say(`Round ${opened.round}`, `Tour ${opened.round}`), said, label: entry.label },
  ];
};

/** One that has closed; while it is open nothing of it stands for good. */
const straw = (entry: JournalEntry, all: readonly JournalEntry[]): JournalMatter[] => {
  const closed = dataOf('strawPoll.closed', entry);
  if (closed === undefined) return [];
  const own = on(all, entry.subject.key);
  const opened = lastOf('strawPoll.opened', own);
  if (opened === undefined) return [];
  const asked = { ...opened, ...lastOf('strawPoll.changed', own) };
  const name = asked.anonymous ? say('Anonymous', 'Anonyme') : say('Answers seen', 'Réponses visibles');
  const answers = closed.answers?.map(({ choices }) => choices);
  const counts = answers === undefined ? closed.counts : countAnswers(asked.method, answers);
  const said = lines([asked.question, strawStatement(asked, 'CLOSED', closed.answered, counts)]);
  return [{ kind: 'STRAW_POLL', name, said, label: entry.label }];
};

const silence = (entry: JournalEntry, all: readonly JournalEntry[]): JournalMatter[] => {
  const own = on(all, entry.subject.key);
  const { type, label } = entry;
  if (!type.startsWith('silence.') || own.find((one) => one.type.startsWith('silence.')) !== entry) return [];
  const { silence: sheet } = entry.data as SilenceEventData['silence.started'];
  const latest = own
    .filter((one) => one.type.startsWith('silence.'))
    .map(({ data }) => (data as SilenceEventData['silence.started']).silence)
    .at(-1);
  const objected = lastOf('silence.objected', own);
  const announced = lastOf('silence.announced', own) !== undefined;
  const begun = own.some((one) => one.type === 'silence.started');
  const said = lines([
    given(sheet.title),
    ...(announced
      ? [
          say(
            'Adopted under silence; announced at this session.',
            'Adopté sous silence ; annoncé à cette session.',
          ),
        ]
      : [
          begun
            ? say('Placed under silence.', 'Soumis à la procédure de silence.')
            : say('Proposed.', 'Proposée.'),
          named(say('Silence expires', 'Échéance du silence'), at((latest ?? sheet).expiresAt)),
        ]),
    objected === undefined
      ? null
      : named(say('Objection to the procedure', 'Objection à la procédure'), namesOf([objected.delegation])),
    ...statements(own),
  ]);
  return [{ kind: 'SILENCE', name: given(sheet.reference), said, label }];
};

const action = (entry: JournalEntry): JournalMatter[] => {
  const sheet = (dataOf('action.agreed', entry) ?? dataOf('action.carried', entry))?.action;
  if (sheet === undefined) return [];
  const carried = entry.type === 'action.carried';
  const said = lines([
    say(sheet.title, sheet.titleFr ?? sheet.title),
    named(say('Delegations', 'Délégations'), seats(sheet.delegations)),
    sheet.dueOn === null ? null : named(say('By', 'Échéance'), given(sheet.dueOn)),
  ]);
  const name = carried ? say('Followed up', 'Suivi') : say('Agreed', 'Convenue');
  return [{ kind: 'ACTION', name, said, label: entry.label }];
};

/**
 * What was decided, put to the seats and agreed in a session, as its journal tells it: decisions with reservations and the
 * interpretative statements made on them and their text as an annex, polls with where the seats stood, straw polls that have closed, silence procedures that were proposed, begun or announced,
 * and actions. The record says it once and for good: what comes after the closing is not among the entries of a journal.
 */
export const decisionsInJournal: JournalMatters = {
  types: TYPES,
  after: (entries) =>
    entries.flatMap((entry) => [
      ...decision(entry, entries),
      ...poll(entry, entries),
      ...straw(entry, entries),
      ...silence(entry, entries),
      ...action(entry),
    ]),
};
