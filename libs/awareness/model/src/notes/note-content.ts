import type { Note } from './note';

const FORM = 'parley.note/1';

/**
 * What is hashed of a version of a note: one line of JSON in this order of fields, instants in UTC. Whoever holds the version can make it
 * again; a change of any word, rating, place or source changes the hash. The label is no part of it: it may move while the text stands.
 */
export const noteText = (note: Note): string =>
  JSON.stringify({
    ...{ form: FORM, note: note.key, version: note.version, originator: note.originator },
    ...{ title: note.title, body: note.body, topic: note.topic },
    ...{ observedFrom: note.observedFrom.toISOString(), observedTo: note.observedTo.toISOString() },
    ...{ place: note.place, placeName: note.placeName, area: note.area },
    // Left out where it is not named, as in texts that were kept before notes could name one.
    ...(note.country === null ? {} : { country: note.country }),
    ...{ reliability: note.reliability, credibility: note.credibility },
    ...{ likelihood: note.likelihood, confidence: note.confidence },
    ...{ hybridDomains: note.hybridDomains, baselineRequirements: note.baselineRequirements },
    ...{ disarmTechniques: note.disarmTechniques, sources: note.sources },
  });
