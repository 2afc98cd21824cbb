import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { startForum } from '@parley/testkit';
import {
  type BreakingChange,
  BreakingChangeType,
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { servedSchema } from './support/served-schema';

const CONTRACT = new URL('../contract/contract.graphql', import.meta.url);
const NOT_YET_BUILT = new URL('../contract/not-yet-built.json', import.meta.url);

const forum = await startForum();
const served = await servedSchema(forum.node().address);
const contract = buildSchema(readFileSync(CONTRACT, 'utf8'));
const notYetBuilt = JSON.parse(readFileSync(NOT_YET_BUILT, 'utf8')) as string[];

/** The name of what a change took away: `Type`, `Type.field`, `Type.field(arg)`, `Union.Member`, `Enum.VALUE`. */
const removed = ({ type, description }: BreakingChange): string | undefined => {
  const NAMES = {
    [BreakingChangeType.TYPE_REMOVED]: [/^(?:Standard scalar )?(\S+) was removed\b.*$/, '$1'],
    [BreakingChangeType.FIELD_REMOVED]: [/^(\S+) was removed\.$/, '$1'],
    [BreakingChangeType.TYPE_REMOVED_FROM_UNION]: [/^(\S+) was removed from union type (\S+)\.$/, '$2.$1'],
    [BreakingChangeType.VALUE_REMOVED_FROM_ENUM]: [/^(\S+) was removed from enum type (\S+)\.$/, '$2.$1'],
    [BreakingChangeType.ARG_REMOVED]: [/^(\S+) arg (\S+) was removed\.$/, '$1($2)'],
  } as const;
  if (!(type in NAMES)) return undefined;
  const [form, name] = NAMES[type as keyof typeof NAMES];
  return form.test(description) ? description.replace(form, name) : undefined;
};

interface Described {
  readonly name: string;
  readonly description?: string | null;
}

const changes = findBreakingChanges(contract, served);

it('nothing that the contract names is served in another way', () => {
  expect(
    changes.filter((change) => removed(change) === undefined).map(({ description }) => description),
  ).toEqual([]);
});

it('what the contract names and is not served is exactly what is listed as not yet built', () => {
  expect(
    changes
      .map(removed)
      .filter((name) => name !== undefined)
      .sort(),
  ).toEqual([...notYetBuilt].sort());
});

it('what is left out means the same as the contract says', () => {
  const defaults = findDangerousChanges(contract, served).filter(
    ({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
  );
  expect(defaults.map(({ description }) => description)).toEqual([]);
});

it('the served schema describes every type, field, argument of an input and value', () => {
  const undescribed: string[] = [];
  const check = (name: string, description: string | null | undefined): void => {
    if ((description ?? '').trim() === '') undescribed.push(name);
  };
  for (const type of Object.values(served.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    check(type.name, type.description);
    const holdsFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
    const fields: readonly Described[] = holdsFields ? Object.values(type.getFields()) : [];
    for (const field of fields) check(`${type.name}.${field.name}`, field.description);
    for (const value of isEnumType(type) ? type.getValues() : [])
      check(`${type.name}.${value.name}`, value.description);
  }
  expect(undescribed).toEqual([]);
});
