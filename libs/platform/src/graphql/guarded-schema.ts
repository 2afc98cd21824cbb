import { isRefusal } from '@parley/kernel';
import type { GraphQLObjectType } from 'graphql';
import { type GraphQLField, type GraphQLSchema, isInterfaceType, isUnionType } from 'graphql';
import { Unauthenticated } from '../commands/unauthenticated';
import type { Operation } from './operation';
import { type Permission, permissionOf } from './permissions';

/** Placeholder of a root type in the SDL; no operation. */
const PLACEHOLDER = '_';

type Field = GraphQLField<unknown, Operation>;

const mayEnter = async (permission: Permission, operation: Operation): Promise<void> => {
  if (permission.access === 'ANYBODY') return;
  if (permission.access === 'COMMAND' && operation.credential !== undefined) return;
  if ((await operation.scope.actor()) === undefined) throw new Unauthenticated();
};

const guard = (field: Field, permission: Permission, live: boolean): void => {
  const { resolve, subscribe } = field;
  if (live && subscribe !== undefined) {
    field.subscribe = async (...args) => {
      await mayEnter(permission, args[2]);
      return subscribe(...args);
    };
  } else if (resolve !== undefined) {
    field.resolve = async (...args) => {
      await mayEnter(permission, args[2]);
      return resolve(...args);
    };
  }
};

const guardRoot = (root: GraphQLObjectType, live: boolean): void => {
  for (const field of Object.values(root.getFields()) as Field[]) {
    if (field.name === PLACEHOLDER) continue;
    const operation = `${root.name}.${field.name}`;
    const permission = permissionOf(root.name, field.name);
    if (permission === undefined) throw new Error(`${operation} is declared without its permission`);
    if ((live ? field.subscribe : field.resolve) === undefined)
      throw new Error(`${operation} is not resolved by anything`);
    guard(field, permission, live);
  }
};

const nameIn = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null ? String(Reflect.get(value, '__typename')) : undefined;

const resolveAbstractTypes = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isUnionType(type)) {
      const [result, ...others] = type.getTypes().filter(({ name }) => name !== 'Refusal');
      type.resolveType = (value) => {
        if (isRefusal(value)) return 'Refusal';
        return others.length === 0 ? result?.name : nameIn(value);
      };
    } else if (isInterfaceType(type)) {
      type.resolveType = nameIn;
    }
  }
};

/**
 * Makes every operation ask its permission before it runs, and refuses a schema in which one was declared without: the
 * server then does not start. Fails closed, whichever transport the operation comes by.
 */
export const guardedSchema = (schema: GraphQLSchema): GraphQLSchema => {
  resolveAbstractTypes(schema);
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  const subscription = schema.getSubscriptionType();
  if (query) guardRoot(query, false);
  if (mutation) guardRoot(mutation, false);
  if (subscription) guardRoot(subscription, true);
  return schema;
};
