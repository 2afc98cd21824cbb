import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@parley/kernel';
import { type Operation, QueryField } from '@parley/platform';
import { kindsOpenTo, type Lateness, type PaperKind } from '@parley/papers/model';
import {
  agendaItemByKey,
  type AgendaItemView,
  sessionByKey,
  type SessionView,
} from '@parley/sessions/server';
import { readLate } from '../late/read-late';
import { paperByKey, type PaperView } from '../reading/paper-view';

interface LateView {
  readonly reason: Lateness;
  readonly session: SessionView;
  readonly item: AgendaItemView;
  readonly paper: PaperView | null;
  readonly dueAt: Date;
}

@Resolver('LatePaper')
export class LatePaperResolver {
  @QueryField('latePapers')
  async late(_: unknown, __: unknown, { scope }: Operation): Promise<LateView[]> {
    if ((await scope.actor())?.standing !== 'SECRETARIAT') return [];
    const views = (await readLate(scope)).map(async ({ row, reason, dueAt }) => {
      const [session, item, paper] = await Promise.all([
        scope.loader(sessionByKey).load(row.sessionKey),
        scope.loader(agendaItemByKey).load(row.itemKey),
        row.paper === null || reason === 'NO_PAPER' ? null : scope.loader(paperByKey).load(row.paper.key),
      ]);
      return session === undefined || item === undefined
        ? []
        : [{ reason, session, item, paper: paper ?? null, dueAt }];
    });
    return (await Promise.all(views)).flat();
  }
}

@Resolver('ViewerAbilities')
export class DraftingAbilityResolver {
  @ResolveField('draftPapers')
  draftPapers({ actor }: { readonly actor: Actor }): readonly PaperKind[] {
    return kindsOpenTo(actor);
  }
}
