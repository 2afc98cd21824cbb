import { personByKey } from '@parley/delegations/server';
import { keyOf } from '@parley/kernel';
import { languageTag, paperByKey, revisionByKey, textAsBlocks, textByRevision } from '@parley/papers/server';
import type { ReadScope } from '@parley/platform';
import { type DocumentLanguage } from '@parley/sessions/model';
import { sessionByKey } from '@parley/sessions/server';
import {
  associationsByDecision,
  decisionByKey,
  type DecisionView,
  positionInRecord,
} from '../register/decision-view';
import { statementsOnDecision } from '../statements/read-statements';
import type { SeenDecision, SheetStatement } from './sheet-document';

/** A decision as its reader sees it, before its text is set. */
export interface ReadSheet extends Omit<SeenDecision, 'text'> {
  readonly text: (Omit<NonNullable<SeenDecision['text']>, 'blocks'> & { readonly markdown: string }) | null;
}

const textOf = async (scope: ReadScope, { held: { text } }: DecisionView): Promise<ReadSheet['text']> => {
  const revision = text === null ? undefined : await scope.loader(revisionByKey).load(text.revisionKey);
  if (revision === undefined) return null;
  const [paper, frozen] = await Promise.all([
    scope.loader(paperByKey).load(revision.paperKey),
    scope.loader(textByRevision).load(revision.key),
  ]);
  if (paper === undefined || frozen === undefined) return null;
  const { label, language } = paper;
  return { reference: revision.reference, label, language: languageTag(language), markdown: frozen.markdown };
};

const statementsOf = async (scope: ReadScope, view: DecisionView): Promise<SheetStatement[]> =>
  Promise.all(
    (await statementsOnDecision(scope, view)).map(async ({ code, text, at, underAuthority, byKey }) => {
      const by = (await scope.loader(personByKey).load(byKey))?.name ?? null;
      return { delegation: code, text, at, by, underAuthority };
    }),
  );

/** The decision with this id as far as the reader sees it; `undefined` for whatever they see not. */
export const readSheet = async (scope: ReadScope, id: string): Promise<ReadSheet | undefined> => {
  const key = keyOf('Decision', id);
  const decision = key === undefined ? undefined : await scope.loader(decisionByKey).load(key);
  if (decision === undefined) return undefined;
  const { sessionKey } = decision.held;
  const [text, session, statements, associated, entry] = await Promise.all([
    textOf(scope, decision),
    sessionKey === null ? undefined : scope.loader(sessionByKey).load(sessionKey),
    statementsOf(scope, decision),
    scope.loader(associationsByDecision).load(decision.key),
    scope.loader(positionInRecord).load(decision.key),
  ]);
  const position = entry === undefined ? null : Number(entry.position);
  return { decision, text, session: session ?? null, statements, associated, position };
};

/** Sets the text of a decision that was read; its parsing needs no database. */
export const setSheet = async (
  { text, ...read }: ReadSheet,
  language: DocumentLanguage,
): Promise<SeenDecision> => {
  if (text === null) return { ...read, text };
  const { markdown, ...frozen } = text;
  return { ...read, text: { ...frozen, blocks: await textAsBlocks(markdown, language) } };
};
