import { type Actor, isRefusal, type Label, refuse, type Result } from '@parley/kernel';
import { checkLabel, isDelegate, type LabelInput } from '@parley/delegations/model';
import { checkText } from '@parley/sessions/model';
import { paperEvent, paperSheet, shownAgain } from '../events/paper-event';
import { tooIntricate } from '../markdown/canonical';
import { type KnownPaper, LONGEST_TITLE } from './draft-paper';
import type { Paper, PaperDecision, PaperDraft, SetText } from './paper';
import { mayAddTo } from './paper-gates';
import { seenByAllOf } from './paper-label';

/** An addendum as the API takes it in. */
export interface AddendumInput {
  readonly title: string;
  /** `null` for the paper's own. */
  readonly label: LabelInput | null;
}

/** What an addendum is begun with: the paper with the places that its author sees, and the text. */
export interface NewAddendum {
  readonly key: string;
  readonly parent: KnownPaper;
  readonly text: Result<SetText> | null;
}

const labelled = (actor: Actor, parent: Label, input: LabelInput | null): Result<Label> => {
  if (input === null) return parent;
  const label = checkLabel(actor, input, isDelegate(actor) ? actor.delegation : null);
  if (isRefusal(label)) return label;
  return seenByAllOf(parent, label)
    ? label
    : refuse(
        'LABEL_CEILING',
        {
          en: 'Whoever reads an addendum reads the paper that it is added to. Choose a label that is no wider than the paper’s.',
          fr: 'Qui lit un additif lit le document qu’il complète. Choisissez une mention qui ne soit pas plus large que celle du document.',
        },
        'label',
      );
};

/**
 * Begins an addendum: a further text under the number of a circulated paper (papers), of the same kind and language, under the
 * same items. It goes the way of every paper from there, and is circulated once.
 */
export const addToPaper = (
  { key, parent: { paper: parent, draft: held, places }, text: given }: NewAddendum,
  input: AddendumInput,
  actor: Actor,
  now: Date,
): Result<PaperDecision> => {
  const refusal = mayAddTo(actor, { paper: parent, draft: held });
  if (refusal !== null) return refusal;
  const title = checkText(input.title, LONGEST_TITLE, 'title');
  if (isRefusal(title)) return title;
  const text = given ?? tooIntricate();
  if (isRefusal(text)) return text;
  const label = labelled(actor, parent.label, input.label);
  if (isRefusal(label)) return label;
  const paper: Paper = {
    ...{ key, kind: parent.kind, language: parent.language, title, state: 'DRAFT', version: 1 },
    ...{ originator: parent.originator, label, sessionKey: parent.sessionKey },
    ...{ number: null, reference: null, revision: null, addendum: null, successor: null },
    parent: { key: parent.key, state: parent.state, number: parent.number },
    ...{ createdAt: now, circulatedAt: null, withdrawnAt: null, withdrawReason: null },
  };
  const draft: PaperDraft = { ...text, title, stage: 'DRAFT', cleared: false, version: 1 };
  const drafted = paperEvent('paper.drafted', paper, { paper: paperSheet(paper), version: draft.version });
  return { paper, draft, events: [drafted, ...shownAgain(places, paper)] };
};
