import { banner, type Label } from '@parley/kernel';
import { extended, FORUM } from './extension';
import { stixId } from './ids';
import { EVER, said } from './parts';
import type { StixObject } from './stix-note';
import { TLP_MARKINGS } from './tlp';

const releasability = ({ releasableTo }: Label): Record<string, unknown> => {
  if (releasableTo === null) return {};
  return releasableTo.length === 0
    ? { releasable_to_nobody: true }
    : { releasable_to: [...releasableTo].sort() };
};

/** The forum's label as a marking: one object for each label that differs, whatever order its lists are in. */
const forumMarking = (label: Label): StixObject => {
  const properties = said({
    policy: 'APP',
    classification: label.classification,
    ...releasability(label),
    releasable_to_observers: label.releasableToObservers,
    caveats: [...new Set(label.caveats)].sort(),
    originator: label.originator,
    marking_en: banner(label, 'EN', (code) => code),
    marking_fr: banner(label, 'FR', (code) => code),
  });
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: stixId('marking-definition', JSON.stringify(Object.entries(properties))),
    created: EVER,
    created_by_ref: FORUM.id,
    name: banner(label, 'EN', (code) => code),
    ...extended(properties),
  };
};

/** The markings that a label comes to: the forum's own, and TLP 2.0 where it is set. */
export const markingsOf = (label: Label): readonly StixObject[] => [
  forumMarking(label),
  ...(label.tlp === null ? [] : [TLP_MARKINGS[label.tlp]]),
];
