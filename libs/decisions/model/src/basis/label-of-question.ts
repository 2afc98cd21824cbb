import { type DelegationCode, includesSeat, type Label, refuse, type Refusal } from '@parley/kernel';
import { namesOf } from '@parley/delegations/model';
import { seenByAllOf } from '@parley/papers/model';

interface Labelled {
  readonly label: Label;
}

/** What a question rests on, as far as its label goes. */
export interface QuestionGround {
  readonly members: readonly DelegationCode[];
  /** The text that is asked about; `null` for a question in words alone. */
  readonly text: Labelled | null;
  /** The session or the item where it is put; `null` outside one. */
  readonly place: Labelled | null;
}

const ceiling = (en: string, fr: string): Refusal => refuse('LABEL_CEILING', { en, fr }, 'label');

/**
 * The rule on the label of a poll or a procedure (how decisions are reached): every member that is asked sees the question, else INVALID; nobody
 * sees it who does not see its text, or the session or the item where it is put, else LABEL_CEILING.
 */
export const checkQuestionLabel = (
  label: Label,
  { members, text, place }: QuestionGround,
): Refusal | null => {
  const out = members.filter((code) => !includesSeat(label.releasableTo, code));
  if (out.length > 0) {
    const names = namesOf(out);
    return refuse(
      'INVALID',
      {
        en: `Every member that is asked has to see the question. Release it to ${names.en} too, or choose another basis.`,
        fr: `Chaque membre consulté doit voir la question. Communiquez-la aussi à : ${names.fr}, ou choisissez une autre base.`,
      },
      'label.releasableTo',
    );
  }
  if (text !== null && !seenByAllOf(text.label, label))
    return ceiling(
      'Not all who would see the question see its text. Choose the label of the text or a narrower one.',
      'Tous ceux qui verraient la question ne voient pas le texte. Choisissez l’étiquette du texte ou une étiquette plus restreinte.',
    );
  return place !== null && !seenByAllOf(place.label, label)
    ? ceiling(
        'Not all who would see the question see the session or the item. Choose a label that is no wider than theirs.',
        'Tous ceux qui verraient la question ne voient pas la session ou le point. Choisissez une étiquette qui ne soit pas plus large que la leur.',
      )
    : null;
};
