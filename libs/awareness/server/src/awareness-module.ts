import { Module } from '@nestjs/common';
import { keepSearchSource } from '@parley/papers/server';
import { PictureLinkResolver } from './brief/picture-link-resolver';
import { DisarmResolver } from './disarm/disarm-resolver';
import { DuplicatesResolver } from './duplicates/duplicates-resolver';
import { NoteFilterResolver } from './filters/filter-resolver';
import { TellFilters } from './filters/tell-filters';
import { HeatResolver } from './heat/heat-resolver';
import { AllNoteNews } from './live/all-note-news';
import { AllPictureNews } from './live/all-picture-news';
import { ExportAnswers } from './exports/export-answers';
import { ExportController } from './exports/export-controller';
import { PictureExportController } from './exports/picture-export-controller';
import { NoteNews } from './live/note-news';
import { LinkResolver } from './links/link-resolver';
import { MapResolver } from './map/map-resolver';
import { NoteResolver } from './notes/note-resolver';
import { notesSearched } from './notes/notes-searched';
import { picturesSearched } from './pictures/pictures-searched';
import { pictureProviders } from './pictures/providers';
import { ReadersResolver } from './readers/readers-resolver';
import { NoteReadingResolver } from './reading/reading-resolver';
import { ReleaseLetters } from './release/release-letters';
import { ReleaseResolver } from './release/release-resolver';
import { TimelineResolver } from './timeline/timeline-resolver';
import { TextWritingResolver } from './writing/writing-resolver';

/** Shared situational awareness: notes, what delegations make of them, and who may see which. */
@Module({
  controllers: [ExportController, PictureExportController],
  providers: [
    NoteResolver,
    NoteNews,
    AllNoteNews,
    AllPictureNews,
    NoteReadingResolver,
    NoteFilterResolver,
    TellFilters,
    ReadersResolver,
    DisarmResolver,
    DuplicatesResolver,
    HeatResolver,
    MapResolver,
    TimelineResolver,
    ReleaseResolver,
    LinkResolver,
    PictureLinkResolver,
    ReleaseLetters,
    ExportAnswers,
    TextWritingResolver,
    ...pictureProviders,
  ],
})
export class AwarenessModule {
  constructor() {
    keepSearchSource(notesSearched);
    keepSearchSource(picturesSearched);
  }
}
