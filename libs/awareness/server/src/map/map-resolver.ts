import { Resolver } from '@nestjs/graphql';
import { type Operation, QueryField } from '@parley/platform';
import { type MapArgs, type NoteMap, readMap } from './read-map';

/** What of the notes lies in a part of the map. */
@Resolver()
export class MapResolver {
  @QueryField('noteMap')
  map(_: unknown, args: MapArgs, { scope }: Operation): Promise<NoteMap> {
    return readMap(scope, args);
  }
}
