import { type DynamicModule, Module } from '@nestjs/common';
import { papersInJournal } from '@parley/papers/model';
import { keepJournalPapers, keepJournalTexts, RoomsModule } from '@parley/rooms/server';
import { keepItemPapers, onSessionDecision } from '@parley/sessions/server';
import { textsInJournal } from './exports/texts-in-journal';
import { AmendmentResolver } from './amendments/amendment-resolver';
import { ArchiveController } from './archive/archive-controller';
import { AttachmentResolver } from './attachments/attachment-fields';
import { AttachmentsController, LARGEST_ATTACHMENT } from './attachments/attachments-controller';
import { Receiving } from './attachments/receiving';
import { CommentResolver } from './comments/comment-resolver';
import { RevisionController } from './exports/revision-controller';
import { DraftingAbilityResolver, LatePaperResolver } from './graphql/late-resolver';
import { PaperResolver } from './graphql/paper-resolver';
import { ImportAside } from './importing/import-aside';
import { ImportController } from './importing/import-controller';
import { paperConsequences } from './items/consequences';
import { papersOnItems } from './items/papers-on-items';
import { CommentReminders } from './deadline/comment-reminders';
import { PaperNews } from './live/paper-news';
import { PointerNews } from './pointing/pointer-news';
import { PointerResolver } from './pointing/pointer-resolver';
import { ReadingResolver } from './reading-marks/reading-resolver';
import { SearchResolver } from './search/search-resolver';
import { DraftTakeUp } from './writing/take-up';
import { WritingResolver } from './writing/writing-resolver';

/** Papers, their circulated revisions, their place on agendas, and where the chair points in them. */
@Module({
  imports: [RoomsModule],
  controllers: [ArchiveController, RevisionController, AttachmentsController, ImportController],
  providers: [
    PaperResolver,
    AmendmentResolver,
    LatePaperResolver,
    DraftingAbilityResolver,
    PointerNews,
    PointerResolver,
    SearchResolver,
    ReadingResolver,
    AttachmentResolver,
    WritingResolver,
    DraftTakeUp,
    Receiving,
    CommentResolver,
    CommentReminders,
    PaperNews,
  ],
})
export class PapersModule {
  /** `largestAttachment`: how large a file of a paper may be, in bytes; `importWorker`: the program in which Word documents are read. */
  static forRoot({
    largestAttachment,
    importWorker,
  }: {
    readonly largestAttachment: number;
    readonly importWorker: string;
  }): DynamicModule {
    return {
      module: PapersModule,
      providers: [
        { provide: LARGEST_ATTACHMENT, useValue: largestAttachment },
        { provide: ImportAside, useValue: new ImportAside(importWorker) },
      ],
    };
  }

  constructor() {
    keepItemPapers(papersOnItems);
    keepJournalPapers(papersInJournal);
    keepJournalTexts(textsInJournal);
    onSessionDecision(paperConsequences);
  }
}
