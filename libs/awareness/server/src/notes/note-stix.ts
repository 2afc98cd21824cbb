import { type StixAssessment, stixBundle, type StixNote, type StixSeat } from '@parley/awareness/model';
import { entryOf } from '@parley/delegations/model';
import type { DelegationCode } from '@parley/kernel';
import type { Operation } from '@parley/platform';
import { disarmTechnique } from '../disarm/techniques';
import { assessmentsOf, type AssessmentView, type NoteView } from './note-view';

const seatOf = (code: DelegationCode): StixSeat => ({ code, name: entryOf(code)?.nameEn ?? code });

const opinion = ({ key, code, at, ...said }: AssessmentView): StixAssessment => ({
  ...{ id: key, by: seatOf(code), at: new Date(at) },
  ...{ kind: said.kind, text: said.text, reliability: said.reliability, credibility: said.credibility },
});

const exported = ({ held }: NoteView, assessments: readonly AssessmentView[]): StixNote => ({
  ...{ id: held.key, title: held.title, body: held.body, topic: held.topic },
  ...{ originator: seatOf(held.originator), created: held.createdAt, modified: held.changedAt },
  ...{ observedFrom: held.observedFrom, observedTo: held.observedTo },
  ...{ place: held.place, placeName: held.placeName, country: held.country },
  ...{ reliability: held.reliability, credibility: held.credibility },
  ...{ likelihood: held.likelihood, confidence: held.confidence },
  ...{ hybridDomains: held.hybridDomains, baselineRequirements: held.baselineRequirements },
  techniques: held.disarmTechniques.flatMap((id) => disarmTechnique(id) ?? []),
  ...{ sources: held.sources, label: held.label, assessments: assessments.map(opinion) },
});

/** A note as a bundle of STIX 2.1, with what the reader may see of its assessments. */
export const noteAsStix = async (
  view: NoteView,
  _: unknown,
  { scope }: Pick<Operation, 'scope'>,
): Promise<string> =>
  JSON.stringify(stixBundle([exported(view, await scope.loader(assessmentsOf).load(view.key))]));
