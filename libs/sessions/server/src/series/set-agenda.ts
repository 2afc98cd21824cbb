import { type ForumEvent, refuse, type Result } from '@parley/kernel';
import { command, duration, idOf, optional, type WriteTx } from '@parley/platform';
import {
  AGENDA_ITEM_KINDS,
  asStandingInput,
  type Dossier,
  FORMATS,
  MOST_STANDING_ITEMS,
  replacedEvents,
  type ReplacedAgenda,
  setStandingItems,
  type StandingDecision,
} from '@parley/sessions/model';
import { z } from 'zod';
import { labelInput } from '../commands/inputs';
import { byManagers } from '../commands/taken';
import { loadDossier } from '../store/load-dossier';
import { insertItems } from './insert-made';
import { loadSeries, meansFor } from './load-series';
import { saveSeries } from './save-series';

const standingItem = z
  .object({
    title: z.string(),
    kind: z.enum(AGENDA_ITEM_KINDS),
    level: optional(z.int()),
    plannedDuration: optional(duration),
    sponsors: optional(z.array(z.string())),
    label: optional(labelInput),
    format: optional(z.enum(FORMATS)),
    named: optional(z.array(z.string())),
    withoutDiscussion: optional(z.boolean()),
  })
  .transform(({ plannedDuration, ...rest }) => ({ ...rest, plannedSeconds: plannedDuration }));

const COPIED = 'select id, copied_items from session where id = any ($1)';

/** Drafts whose agenda is the one that was copied to them, as it was copied. */
const untouchedOf = async (tx: WriteTx, occurrences: readonly Dossier[]): Promise<Dossier[]> => {
  const drafts = occurrences.filter(({ session }) => session.state === 'DRAFT');
  const keys = drafts.map(({ session }) => session.key);
  const rows = await tx.query<{ id: string; copied_items: string[] }>(COPIED, [keys]);
  const copied = new Map(rows.map((row) => [row.id, new Set(row.copied_items)]));
  return drafts.filter(({ session, items }) => {
    const own = copied.get(session.key) ?? new Set();
    return (
      items.length === own.size &&
      items.every((item) => own.has(item.key) && item.version === 1 && item.state === 'PENDING')
    );
  });
};

/** The agendas of which the database let the old items go: one that something else refers to stays as it is. */
const replaceAgendas = async (tx: WriteTx, agendas: readonly ReplacedAgenda[]): Promise<ReplacedAgenda[]> => {
  const keys = agendas.map(({ session }) => session.key);
  const gone = await tx.query<{ id: string }>('select id from drop_copied_items($1)', [keys]);
  const dropped = new Set(gone.map(({ id }) => id));
  const done = agendas.filter((agenda) => agenda.dropped.every(({ key }) => dropped.has(key)));
  await insertItems(
    tx,
    done.flatMap(({ added }) => added),
  );
  const copies = done.map(({ session, added }) => ({ id: session.key, copied: added.map(({ key }) => key) }));
  await tx.query(
    `update session s set copied_items = array(select jsonb_array_elements_text(c.copied)::uuid)
     from jsonb_to_recordset($1::jsonb) as c(id uuid, copied jsonb) where s.id = c.id`,
    [JSON.stringify(copies)],
  );
  return done;
};

const save = async (tx: WriteTx, decision: StandingDecision): Promise<readonly ForumEvent[]> => {
  await saveSeries(tx, decision);
  return (await replaceAgendas(tx, decision.agendas)).flatMap(replacedEvents);
};

const oneSource = (given: object | null, session: string | null): boolean =>
  (given === null) !== (session === null);

const notOneSource = (): Result<never> =>
  refuse(
    'INVALID',
    {
      en: 'Give the items, or the session to take them from: one of the two.',
      fr: 'Indiquez les points, ou la session d’où les reprendre : l’un des deux.',
    },
    'items',
  );

/** Sets the standing items of a series; CONFLICT for a version that is no longer the present one. */
export const setSeriesAgenda = command({
  action: 'series.agenda',
  input: z.object({
    id: idOf('SessionSeries'),
    version: z.int(),
    items: optional(z.array(standingItem)),
    fromSessionId: optional(idOf('Session')),
  }),
  load: async (tx, { id, fromSessionId }) => {
    const source = fromSessionId === null ? null : await loadDossier(tx, fromSessionId);
    const dossier = source === undefined ? undefined : await loadSeries(tx, id);
    if (dossier === undefined) return undefined;
    const means = await meansFor(tx, MOST_STANDING_ITEMS + 1);
    const untouched = await untouchedOf(tx, dossier.occurrences);
    return { ...means, series: dossier.series, untouched, source: source ?? null };
  },
  may: byManagers,
  decide: (state, { version, items, fromSessionId }, { actor }) => {
    if (!oneSource(items, fromSessionId)) return notOneSource();
    const given = items ?? asStandingInput(state.source?.items ?? []);
    return setStandingItems(state, { version, items: given }, actor);
  },
  save,
  subject: ({ series }) => series.key,
});
