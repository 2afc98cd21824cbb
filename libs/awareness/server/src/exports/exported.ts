import type { ExportedNote, StixAssessment, StixSeat } from '@parley/awareness/model';
import { entryOf } from '@parley/delegations/model';
import type { DelegationCode } from '@parley/kernel';
import type { ReadScope } from '@parley/platform';
import { disarmTechnique } from '../disarm/techniques';
import { assessmentsOf, type AssessmentView, type NoteView } from '../notes/note-view';

/** A delegation as exports name it. */
export const seatOf = (code: DelegationCode): StixSeat => ({ code, name: entryOf(code)?.nameEn ?? code });

const opinion =
  ({ held }: NoteView) =>
  ({ key, code, at, ...said }: AssessmentView): StixAssessment => ({
    ...{ id: key, by: seatOf(code), at: new Date(at) },
    ...{ kind: said.kind, text: said.text, reliability: said.reliability, credibility: said.credibility },
    label: { ...said.label, tlp: held.label.tlp },
  });

const exportedOf = (view: NoteView, assessments: readonly AssessmentView[]): ExportedNote => {
  const { held } = view;
  return {
    ...{ id: held.key, title: held.title, body: held.body, topic: held.topic, version: held.version },
    ...{ originator: seatOf(held.originator), created: held.createdAt, modified: held.changedAt },
    ...{ observedFrom: held.observedFrom, observedTo: held.observedTo },
    ...{ place: held.place, placeName: held.placeName, country: held.country, area: held.area },
    ...{ reliability: held.reliability, credibility: held.credibility },
    ...{ likelihood: held.likelihood, confidence: held.confidence },
    ...{ hybridDomains: held.hybridDomains, baselineRequirements: held.baselineRequirements },
    techniques: held.disarmTechniques.flatMap((id) => disarmTechnique(id) ?? []),
    ...{ sources: held.sources, label: held.label },
    ...{ withdrawn: held.withdrawnAt, withdrawReason: held.withdrawReason },
    ...{ isTearLine: view.isTearLine, tearLineOf: held.tearLineOf },
    assessments: assessments.map(opinion(view)),
  };
};

/** Notes with what the reader sees of their assessments, in the order given: what every form of export is made of. */
export const exportedNotes = async (
  scope: ReadScope,
  views: readonly NoteView[],
): Promise<readonly ExportedNote[]> =>
  Promise.all(views.map(async (view) => exportedOf(view, await scope.loader(assessmentsOf).load(view.key))));
