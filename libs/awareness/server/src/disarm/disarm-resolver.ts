import { Resolver } from '@nestjs/graphql';
import { BadInput, QueryField } from '@parley/platform';
import { DISARM_ATTRIBUTION, findTechniques } from './techniques';

const LONGEST = 100;
const LARGEST = 500;

/** The list of techniques, with whose it is. */
@Resolver()
export class DisarmResolver {
  @QueryField('disarmTechniques')
  techniques(_: unknown, { text, first }: { readonly text?: string | null; readonly first?: number | null }) {
    const asked = text ?? '';
    if (asked.length > LONGEST) throw new BadInput(`\`text\` takes up to ${LONGEST} characters.`);
    const size = first ?? LARGEST;
    if (size < 1 || size > LARGEST) throw new BadInput(`\`first\` takes 1 to ${LARGEST}.`);
    return { ...DISARM_ATTRIBUTION, techniques: findTechniques(asked).slice(0, size) };
  }
}
