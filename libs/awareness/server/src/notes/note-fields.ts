import {
  mayAssessNote,
  mayChangeNote,
  mayRelabelNote,
  mayShowReaders,
  mayWithdrawNote,
  mayWriteNotes,
  ratingOf,
  seaArea,
  seaAreaName,
} from '@parley/awareness/model';
import { type DelegationView, delegationViews, personByKey } from '@parley/delegations/server';
import { type Language, worded } from '@parley/kernel';
import type { Operation } from '@parley/platform';
import { disarmTechnique } from '../disarm/techniques';
import { noteAsStix } from '../exports/note-stix';
import { actorOf } from './actor-of';
import { noteCount, type NotePage } from './note-page';
import {
  assessmentsOf,
  type AssessmentView,
  noteByKey,
  type NoteView,
  tearLinesOf,
  type VersionRow,
  versionsOf,
} from './note-view';

type Context = Pick<Operation, 'scope'>;
interface Said {
  readonly language?: Language | null;
}

const counted = async (
  { key }: NoteView,
  { scope }: Context,
  kind: AssessmentView['kind'],
): Promise<number> => (await scope.loader(assessmentsOf).load(key)).filter((one) => one.kind === kind).length;

const Note = {
  editors: ({ held }: NoteView): DelegationView[] => delegationViews([...held.editors]),
  rating: ({ held }: NoteView): string => ratingOf(held.reliability, held.credibility),

  async area({ held }: NoteView, { language }: Said, { scope }: Context): Promise<object | null> {
    const area = held.area === null ? undefined : seaArea(held.area);
    if (area === undefined) return null;
    const { delegation } = await actorOf(scope);
    return { code: area.code, name: worded(seaAreaName(area, delegation), language ?? 'EN') };
  },

  techniques: ({ held }: NoteView): object[] =>
    held.disarmTechniques.flatMap((id) => disarmTechnique(id) ?? []),

  async tearLineOf({ held }: NoteView, _: unknown, { scope }: Context): Promise<NoteView | null> {
    return held.tearLineOf === null ? null : ((await scope.loader(noteByKey).load(held.tearLineOf)) ?? null);
  },

  tearLines: ({ key }: NoteView, _: unknown, { scope }: Context): Promise<NoteView[]> =>
    scope.loader(tearLinesOf).load(key),

  assessments: ({ key }: NoteView, _: unknown, { scope }: Context): Promise<AssessmentView[]> =>
    scope.loader(assessmentsOf).load(key),

  corroborated: (view: NoteView, _: unknown, context: Context): Promise<number> =>
    counted(view, context, 'CORROBORATE'),

  disputed: (view: NoteView, _: unknown, context: Context): Promise<number> =>
    counted(view, context, 'DISPUTE'),

  versions: ({ key }: NoteView, _: unknown, { scope }: Context): Promise<VersionRow[]> =>
    scope.loader(versionsOf).load(key),

  stix: noteAsStix,

  async viewerCan({ held }: NoteView, _: unknown, { scope }: Context): Promise<object> {
    const actor = await actorOf(scope);
    return {
      change: mayChangeNote(actor, held) === null,
      relabel: mayRelabelNote(actor, held) === null,
      withdraw: mayWithdrawNote(actor, held) === null,
      assess: mayAssessNote(actor, held) === null,
      showReaders: mayShowReaders(actor, held) === null,
    };
  },
};

const NoteVersion = {
  by: ({ person_id }: VersionRow, _: unknown, { scope }: Context) =>
    scope.loader(personByKey).load(person_id),
};

const NoteConnection = {
  totalCount: ({ values }: NotePage, _: unknown, { scope }: Context): Promise<number> =>
    noteCount(scope, values),
};

const ViewerAbilities = {
  writeNotes: async (_: unknown, __: unknown, { scope }: Context): Promise<boolean> =>
    mayWriteNotes(await actorOf(scope)) === null,
};

/** Fields of notes that are more than a column. */
export const noteFields = { Note, NoteVersion, NoteConnection, ViewerAbilities };
