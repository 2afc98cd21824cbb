import { inOrder, isState } from '@parley/delegations/model';
import { type DelegationCode, isRefusal, refuse, type Refusal, type Result } from '@parley/kernel';
import { checkOptionalText, checkText } from '@parley/sessions/model';
import { readSpan } from '../time-span';
import { BASELINE_REQUIREMENTS } from '../vocabulary/baseline-requirements';
import { isCountry } from '../vocabulary/countries';
import { HYBRID_DOMAINS } from '../vocabulary/hybrid-domains';
import { LIKELIHOODS } from '../vocabulary/likelihood';
import { seaArea } from '../vocabulary/sea-areas';
import type { Term } from '../vocabulary/term';
import { TOPICS } from '../vocabulary/topics';
import { readable } from '../writing/read-text';
import { checkPlace, type NotePlace } from './check-place';
import type { NoteContent } from './note';
import type { NoteInput, Vocabulary } from './note-input';

/** Longest texts of a note, in characters, and most entries of its lists. */
export const NOTE_LIMITS = {
  title: 200,
  body: 20_000,
  placeName: 200,
  source: 500,
  sources: 30,
  techniques: 30,
  editors: 20,
} as const;

const invalid = (field: string, en: string, fr: string): Refusal => refuse('INVALID', { en, fr }, field);

const unknown = (field: string, value: string): Refusal =>
  invalid(
    field,
    `“${value}” is not on the list. Choose one that is.`,
    `« ${value} » ne figure pas dans la liste. Choisissez-y une valeur.`,
  );

const isOn = (terms: readonly Term[], code: string): boolean => terms.some((one) => one.code === code);

const once = (codes: readonly string[]): string[] => [...new Set(codes)].sort();

const tooMany = (field: string, most: number): Refusal =>
  invalid(field, `Up to ${most} entries. Take some out.`, `${most} éléments au plus. Retirez-en.`);

const checkCodes = (
  codes: readonly string[],
  isKnown: (code: string) => boolean,
  field: string,
  most: number = codes.length,
): Result<readonly string[]> => {
  const stranger = codes.find((code) => !isKnown(code));
  if (stranger !== undefined) return unknown(field, stranger);
  const kept = once(codes);
  return kept.length > most ? tooMany(field, most) : kept;
};

const checkSources = (given: readonly string[]): Result<readonly string[]> => {
  if (given.length > NOTE_LIMITS.sources) return tooMany('sources', NOTE_LIMITS.sources);
  const sources: string[] = [];
  for (const [at, one] of given.entries()) {
    const checked = checkText(one, NOTE_LIMITS.source, `sources.${at}`);
    if (isRefusal(checked)) return checked;
    sources.push(checked);
  }
  return sources;
};

const wordsOf = (
  input: NoteInput,
  { read }: Vocabulary,
): Result<Pick<NoteContent, 'title' | 'body' | 'html' | 'placeName'>> => {
  const title = checkText(input.title, NOTE_LIMITS.title, 'title');
  if (isRefusal(title)) return title;
  const body = checkText(input.body, NOTE_LIMITS.body, 'body');
  if (isRefusal(body)) return body;
  const text = readable(read, 'body');
  if (isRefusal(text)) return text;
  const placeName = checkOptionalText(input.placeName, NOTE_LIMITS.placeName, 'placeName');
  return isRefusal(placeName) ? placeName : { title, body, html: text.html, placeName };
};

type Tags = Pick<NoteContent, 'hybridDomains' | 'baselineRequirements' | 'disarmTechniques'>;

const tagsOf = (input: NoteInput, { isTechnique }: Vocabulary): Result<Tags> => {
  const hybridDomains = checkCodes(
    input.hybridDomains,
    (code) => isOn(HYBRID_DOMAINS, code),
    'hybridDomains',
  );
  if (isRefusal(hybridDomains)) return hybridDomains;
  const baselineRequirements = checkCodes(
    input.baselineRequirements,
    (code) => isOn(BASELINE_REQUIREMENTS, code),
    'baselineRequirements',
  );
  if (isRefusal(baselineRequirements)) return baselineRequirements;
  const disarmTechniques = checkCodes(
    input.disarmTechniques,
    isTechnique,
    'disarmTechniques',
    NOTE_LIMITS.techniques,
  );
  return isRefusal(disarmTechniques)
    ? disarmTechniques
    : { hybridDomains, baselineRequirements, disarmTechniques };
};

const checkTerms = ({ topic, likelihood, area, country }: NoteInput): Refusal | null => {
  if (!isOn(TOPICS, topic)) return unknown('topic', topic);
  if (likelihood !== null && !isOn(LIKELIHOODS, likelihood)) return unknown('likelihood', likelihood);
  if (area !== null && seaArea(area) === undefined) return unknown('area', area);
  return country !== null && !isCountry(country) ? unknown('country', country) : null;
};

/** What a note says, in the form in which it is kept, and what it covers on the map. Refuses as INVALID, naming the field. */
export const checkNote = (
  input: NoteInput,
  vocabulary: Vocabulary,
  now: Date,
): Result<NoteContent & Pick<NotePlace, 'box'>> => {
  const words = wordsOf(input, vocabulary);
  if (isRefusal(words)) return words;
  const wrong = checkTerms(input);
  if (wrong !== null) return wrong;
  const span = readSpan(input.observedFrom, input.observedTo, now);
  if (isRefusal(span)) return span;
  const place = checkPlace(input.place, input.area);
  if (isRefusal(place)) return place;
  const tags = tagsOf(input, vocabulary);
  if (isRefusal(tags)) return tags;
  const sources = checkSources(input.sources);
  if (isRefusal(sources)) return sources;
  const { topic, area, country, reliability, credibility, likelihood, confidence } = input;
  const observed = { observedFrom: span.from, observedTo: span.to };
  const said = { ...observed, topic, area, country, reliability, credibility, likelihood, confidence };
  return { ...words, ...said, ...place, ...tags, sources };
};

/** The delegations that an originator lets write in its note: seats, in English order, without itself. */
export const checkWriters = (
  editors: readonly DelegationCode[],
  originator: DelegationCode,
): Result<readonly DelegationCode[]> => {
  const stranger = editors.find((code) => !isState(code));
  if (stranger !== undefined) return unknown('editors', stranger);
  const kept = inOrder(
    [...new Set(editors)].filter((code) => code !== originator),
    'EN',
  );
  return kept.length > NOTE_LIMITS.editors ? tooMany('editors', NOTE_LIMITS.editors) : kept;
};
