import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ListNews } from '@parley/platform';

/** Tells whoever looks at map, timeline, list or count that some note changed: `notes:join`, `notes:leave`, `notes:event` with the type alone. */
@Injectable()
export class AllNoteNews implements OnModuleInit {
  constructor(@Inject(ListNews) private readonly news: ListNews) {}

  onModuleInit(): void {
    this.news.serve({ prefix: 'notes', types: new Set(['Note']) });
  }
}
