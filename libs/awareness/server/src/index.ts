import briefSdl from './brief/brief.graphql';
import { briefFields } from './brief/brief-fields';
import disarmSdl from './disarm/disarm.graphql';
import duplicatesSdl from './duplicates/duplicates.graphql';
import { similarFields } from './duplicates/similar-fields';
import { noteFilterFields } from './filters/filter-fields';
import filtersSdl from './filters/filters.graphql';
import heatSdl from './heat/heat.graphql';
import timelineSdl from './timeline/timeline.graphql';
import { linkFields } from './links/link-fields';
import linksSdl from './links/links.graphql';
import mapSdl from './map/map.graphql';
import { noteFields } from './notes/note-fields';
import sdl from './notes/notes.graphql';
import { pictureFields } from './pictures/picture-fields';
import picturesSdl from './pictures/pictures.graphql';
import { readerFields } from './readers/reader-fields';
import readersSdl from './readers/readers.graphql';
import { noteReadingFields } from './reading/reading-fields';
import readingSdl from './reading/reading.graphql';
import { releaseFields } from './release/release-fields';
import releaseSdl from './release/release.graphql';
import { textWritingFields } from './writing/writing-fields';
import writingSdl from './writing/writing.graphql';

export * from './awareness-module';
export * from './brief/picture-link-commands';
export { noteDocument } from './exports/note-document';
export * from './links/link-commands';
export * from './notes/commands';
export * from './notes/note-view';
export * from './pictures/commands';
export * from './pictures/picture-view';
export * from './readers/show-readers';
export * from './release/release-commands';
export * from './writing/writing-commands';

/** SDL of situational awareness. */
export const awarenessSdl = [
  ...[
    sdl,
    disarmSdl,
    duplicatesSdl,
    heatSdl,
    timelineSdl,
    mapSdl,
    readersSdl,
    readingSdl,
    filtersSdl,
    releaseSdl,
    linksSdl,
    picturesSdl,
    briefSdl,
    writingSdl,
  ],
].join('\n');
/** Fields that need no server class. */
export const awarenessResolvers = {
  ...noteFields,
  ...similarFields,
  ...noteReadingFields,
  ...noteFilterFields,
  ...releaseFields,
  ...linkFields,
  ...pictureFields,
  ...briefFields,
  ...textWritingFields,
  Note: {
    ...noteFields.Note,
    ...noteReadingFields.Note,
    ...readerFields.Note,
    ...releaseFields.Note,
    ...linkFields.Note,
    ...pictureFields.Note,
    ...textWritingFields.Note,
  },
  AgendaItem: { ...linkFields.AgendaItem, ...briefFields.AgendaItem },
  Picture: { ...pictureFields.Picture, ...briefFields.Picture, ...textWritingFields.Picture },
  Paper: { ...linkFields.Paper, ...pictureFields.Paper },
  ViewerAbilities: {
    ...noteFields.ViewerAbilities,
    ...pictureFields.ViewerAbilities,
    ...briefFields.ViewerAbilities,
  },
};
