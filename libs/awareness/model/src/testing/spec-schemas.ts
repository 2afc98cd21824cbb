import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Where the schemas that OASIS publishes may lie: beside the repository. */
const folder = (): string | undefined =>
  ['../shared/data/stix-2.1-schemas/schemas', '../../shared/data/stix-2.1-schemas/schemas']
    .map((path) => resolve(path))
    .find((path) => existsSync(join(path, 'common', 'bundle.json')));

const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(path, name));

const read = (path: string): Record<string, unknown> => {
  const schema: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isRecord(schema)) throw new Error(`${path} is no schema`);
  return schema;
};

/** The OASIS schemas of STIX 2.1 by the type of object, and of the bundle; `undefined` where they are not on this machine. */
export const stixSchemas = (): ((type: string) => ValidateFunction | undefined) | undefined => {
  const path = folder();
  if (path === undefined) return undefined;
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: false, logger: false });
  addFormats(ajv);
  const ids = new Map<string, string>();
  for (const file of filesIn(path)) {
    const schema = read(file);
    ajv.addSchema(schema);
    if (typeof schema.$id === 'string')
      ids.set(schema.$id.slice(schema.$id.lastIndexOf('/') + 1, -'.json'.length), schema.$id);
  }
  return (type) => ajv.getSchema(ids.get(type) ?? '');
};
