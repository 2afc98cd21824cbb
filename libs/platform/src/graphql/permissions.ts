import { applyDecorators } from '@nestjs/common';
import { Mutation, Query, Subscription } from '@nestjs/graphql';
import type { AnyCommand } from '../commands/command';

type Root = 'Query' | 'Mutation' | 'Subscription';

/**
 * Who may call an operation: anybody, or anybody who is signed in (what they then see is the label's business). For a command the one
 * transaction in which it is done asks that, and answers nothing before it has; whoever presents nothing at all does not get so far.
 */
export type Access = 'ANYBODY' | 'SIGNED_IN' | 'COMMAND';

export interface Permission {
  /** Name for the audit, e.g. `session.open`. */
  readonly action: string;
  readonly access: Access;
}

const declared = new Map<string, Permission>();

const declare = (root: Root, field: string, permission: Permission): MethodDecorator => {
  declared.set(`${root}.${field}`, permission);
  return () => undefined;
};

/** The permission that an operation was declared with; the server does not start while one has none. */
export const permissionOf = (root: string, field: string): Permission | undefined =>
  declared.get(`${root}.${field}`);

/** A query, with its permission. */
export const QueryField = (field: string, access: Access = 'SIGNED_IN'): MethodDecorator =>
  applyDecorators(Query(field), declare('Query', field, { action: `read.${field}`, access }));

/** A mutation that runs a command, whose permission it takes over. */
export const CommandField = (field: string, { action }: AnyCommand): MethodDecorator =>
  applyDecorators(Mutation(field), declare('Mutation', field, { action, access: 'COMMAND' }));

/** The few mutations that are no command: signing in and out. */
export const MutationField = (field: string, action: string, access: Access): MethodDecorator =>
  applyDecorators(Mutation(field), declare('Mutation', field, { action, access }));

/** A subscription, with its permission. */
export const SubscriptionField = (field: string, access: Access = 'SIGNED_IN'): MethodDecorator =>
  applyDecorators(Subscription(field), declare('Subscription', field, { action: `follow.${field}`, access }));
