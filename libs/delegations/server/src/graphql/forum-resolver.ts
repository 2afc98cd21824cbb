import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { demonstrationPeople } from '@parley/delegations/model';
import type { Language } from '@parley/kernel';
import { QueryField } from '@parley/platform';
import { FORUM_OPTIONS, type ForumOptions } from '../forum-options';

const NAMES = {
  EN: 'Atlantic-Pacific Partnership — consultative forum',
  FR: 'Partenariat Atlantique-Pacifique — forum consultatif',
} as const;

@Resolver('Forum')
export class ForumResolver {
  constructor(@Inject(FORUM_OPTIONS) private readonly options: ForumOptions) {}

  @QueryField('forum', 'ANYBODY')
  forum(): object {
    const { demonstration, version } = this.options;
    return {
      version,
      demonstration: demonstration && {
        password: demonstration.offeredPassword,
        accounts: demonstrationPeople(),
      },
    };
  }

  @ResolveField('name')
  name(_: unknown, { language }: { language: Language }): string {
    return NAMES[language === 'FR' ? 'FR' : 'EN'];
  }
}
