import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ListNews } from '@parley/platform';

/** Tells whoever looks at pictures that some picture changed: `pictures:join`, `pictures:leave`, `pictures:event` with the type alone. */
@Injectable()
export class AllPictureNews implements OnModuleInit {
  constructor(@Inject(ListNews) private readonly news: ListNews) {}

  onModuleInit(): void {
    this.news.serve({ prefix: 'pictures', types: new Set(['Picture']) });
  }
}
