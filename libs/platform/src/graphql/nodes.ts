import { Injectable } from '@nestjs/common';
import { parseGlobalId } from '@parley/kernel';
import type { LoaderOf } from '../reading/loader';
import type { Operation } from './operation';

/** Which types have ids, and how one of each is read; every domain adds its own. */
@Injectable()
export class Nodes {
  private readonly loaders = new Map<string, LoaderOf<string, object | undefined>>();

  register(type: string, loader: LoaderOf<string, object | undefined>): void {
    this.loaders.set(type, loader);
  }

  /** The thing, with its type's name; null for what is absent, out of sight or of no known type. */
  async load(operation: Operation, type: string, key: string): Promise<object | null> {
    const loader = this.loaders.get(type);
    const found = loader === undefined ? undefined : await operation.scope.loader(loader).load(key);
    return found === undefined ? null : { ...found, __typename: type };
  }

  async byId(operation: Operation, id: string): Promise<object | null> {
    const parsed = parseGlobalId(id);
    return parsed === undefined ? null : this.load(operation, parsed.type, parsed.key);
  }
}
