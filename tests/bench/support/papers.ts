/** Text of generated papers: the same numbers always give the same words. */

const WORDS =
  `delegations consultation resilience maritime security incident report exchange partner regional cooperation training
  infrastructure supply energy cable harbour election media debate evidence method exercise secretariat paragraph proposal wording
  deadline capital instruction reserve agenda item meeting common early warning point contact list public research independent
  material lesson experience practice measure response recovery stockpile transport medical weather forecast rescue island coast
  strait passage vessel traffic safety navigation survey data standard network operator provider contract price shortage`
    .trim()
    .split(/\s+/);

const LAST = 2_147_483_647;

/** Numbers from 0 to 1 that only look like chance (Park and Miller's minimal standard generator). */
export const chance = (seed: number): (() => number) => {
  let state = (seed % (LAST - 1)) + 1;
  return () => {
    state = (state * 48_271) % LAST;
    return state / LAST;
  };
};

const wordBy = (next: () => number): string => WORDS[Math.floor(next() * WORDS.length)] ?? 'word';

const paragraphBy = (next: () => number): string =>
  `${Array.from({ length: 30 + Math.floor(next() * 20) }, () => wordBy(next)).join(' ')}.`;

/** So many paragraphs of 30 to 50 words. */
export const paragraphsOf = (count: number, seed: number): string[] => {
  const next = chance(seed);
  return Array.from({ length: count }, () => paragraphBy(next));
};

const changed = (paragraph: string, next: () => number): string =>
  paragraph
    .split(' ')
    .map((word) => (next() < 0.08 ? wordBy(next) : word))
    .join(' ');

/**
 * The next text of a negotiation: a fifth of the paragraphs with words changed, one in forty new, one in forty gone, one in forty
 * moved to another place.
 */
export const negotiated = (paragraphs: readonly string[], seed: number): string[] => {
  const next = chance(seed);
  const moved: string[] = [];
  const kept = paragraphs.flatMap((paragraph) => {
    const what = next();
    if (what < 0.025) return [];
    if (what < 0.05) return [paragraph, paragraphBy(next)];
    if (what < 0.075) {
      moved.push(paragraph);
      return [];
    }
    return [what < 0.275 ? changed(paragraph, next) : paragraph];
  });
  for (const paragraph of moved) kept.splice(Math.floor(next() * kept.length), 0, paragraph);
  return kept;
};

/** Numbered, as a paper is written. */
export const markdownOf = (paragraphs: readonly string[]): string =>
  paragraphs.map((text, at) => `${at + 1}. ${text}`).join('\n\n');
