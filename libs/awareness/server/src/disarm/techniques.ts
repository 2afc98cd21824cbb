import framework from './disarm.json';

/** A technique of the DISARM Red Framework, or a part of one. */
export interface DisarmTechnique {
  readonly id: string;
  readonly name: string;
  readonly tactics: readonly string[];
  /** The technique that it is a part of. */
  readonly parent: string | null;
  readonly summary: string | null;
}

const given: readonly (Pick<DisarmTechnique, 'id' | 'name' | 'tactics'> &
  Partial<Pick<DisarmTechnique, 'parent' | 'summary'>>)[] = framework.techniques;

/** Every technique, in the order of the framework. */
export const DISARM_TECHNIQUES: readonly DisarmTechnique[] = given.map(
  ({ id, name, tactics, parent, summary }) => ({
    ...{ id, name, tactics, parent: parent ?? null, summary: summary ?? null },
  }),
);

/** Whose it is and under which licence: shown wherever techniques are. */
export const DISARM_ATTRIBUTION = {
  attribution: framework.attribution,
  version: framework.version,
  license: framework.license,
  licenseUrl: framework.license_url,
  changes: framework.changes,
};

const BY_ID: ReadonlyMap<string, DisarmTechnique> = new Map(DISARM_TECHNIQUES.map((one) => [one.id, one]));

/** A technique by its id; `undefined` for any other. */
export const disarmTechnique = (id: string): DisarmTechnique | undefined => BY_ID.get(id);

/** Ids with those of their parts: whoever looks for a technique finds notes that name a part of it. */
export const withParts = (ids: readonly string[]): string[] =>
  DISARM_TECHNIQUES.filter(
    ({ id, parent }) => ids.includes(id) || (parent !== null && ids.includes(parent)),
  ).map(({ id }) => id);

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Techniques whose id, name or summary holds all the words; those named so before those only described so. */
export const findTechniques = (text: string): DisarmTechnique[] => {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const holds = (said: string): boolean => words.every((word) => plain(said).includes(word));
  const named = DISARM_TECHNIQUES.filter(({ id, name }) => holds(`${id} ${name}`));
  const described = DISARM_TECHNIQUES.filter(
    (one) => !named.includes(one) && holds(`${one.id} ${one.name} ${one.summary ?? ''}`),
  );
  return [...named, ...described];
};
