import { type DelegationView, delegationViews } from '@parley/delegations/server';
import type { Operation } from '@parley/platform';
import type { Bracket } from '@parley/papers/model';
import { countAlternatives } from '../alternatives/alternative-fields';
import type { PaperView } from '../reading/paper-view';
import { revisionByKey, revisionsByPaper, textByRevision } from '../reading/revision-view';
import type { ParagraphView } from '../stances/read-stances';
import { partsOfText } from './brackets-of-text';

type Context = Pick<Operation, 'scope'>;

const partsOfRevision = async (key: string, { scope }: Context) => {
  const [revision, text] = await Promise.all([
    scope.loader(revisionByKey).load(key),
    scope.loader(textByRevision).load(key),
  ]);
  if (revision === undefined || text === undefined) return { keys: [], brackets: [], sources: [] };
  return { keys: text.keys, ...(await partsOfText(revision.sha256, text.markdown)) };
};

const Paragraph = {
  async brackets(
    paragraph: Partial<ParagraphView>,
    _: unknown,
    context: Context,
  ): Promise<(Bracket & { readonly number: number })[]> {
    const { revisionKey, key } = paragraph;
    if (revisionKey === undefined || key === undefined) return [];
    const { keys, brackets } = await partsOfRevision(revisionKey, context);
    return (brackets[keys.indexOf(key)] ?? []).map((bracket, index) => ({ ...bracket, number: index + 1 }));
  },

  async markdown(paragraph: Partial<ParagraphView>, _: unknown, context: Context): Promise<string | null> {
    const { revisionKey, key } = paragraph;
    if (revisionKey === undefined || key === undefined) return null;
    const { keys, sources } = await partsOfRevision(revisionKey, context);
    return sources[keys.indexOf(key)] ?? null;
  },

  async openBrackets(paragraph: Partial<ParagraphView>, args: unknown, context: Context): Promise<number> {
    const brackets = await Paragraph.brackets(paragraph, args, context);
    return brackets.length + (paragraph.sides === undefined ? 0 : 1);
  },
};

/** Alternatives are as little agreed as brackets are. */
const openIn = async (revisionKey: string, context: Context): Promise<number> => {
  const [{ brackets }, text] = await Promise.all([
    partsOfRevision(revisionKey, context),
    context.scope.loader(textByRevision).load(revisionKey),
  ]);
  return brackets.flat().length + countAlternatives(text?.paragraphs ?? []);
};

const TextBracket = {
  wantedBy: ({ wantedBy }: Bracket): DelegationView[] => delegationViews(wantedBy),
  opposedBy: ({ opposedBy }: Bracket): DelegationView[] => delegationViews(opposedBy),
};

const Paper = {
  async openBrackets({ key }: PaperView, _: unknown, context: Context): Promise<number> {
    const present = (await context.scope.loader(revisionsByPaper).load(key)).at(-1);
    if (present === undefined) return 0;
    return openIn(present.key, context);
  },
};

/** Fields that tell what is not agreed in a text. */
export const bracketFields = { Paper, Paragraph, TextBracket };
