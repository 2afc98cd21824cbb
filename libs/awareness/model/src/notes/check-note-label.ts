import { checkLabel, type LabelInput } from '@parley/delegations/model';
import {
  type Actor,
  type DelegationCode,
  includesSeat,
  isRefusal,
  type Label,
  rank,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { namesOf } from '@parley/delegations/model';
import { seenByAllOf } from '@parley/papers/model';

const invalid = (field: string, en: string, fr: string): Refusal => refuse('INVALID', { en, fr }, field);

const open = ({ releasableTo }: Label): boolean => releasableTo === null;

/**
 * Whether a TLP mark and the label say the same (TLP 2.0; the mark never widens who may read here): CLEAR is for the world, so nothing may be kept
 * from anybody; GREEN is for the whole community, so for every delegation and not above RESTRICTED; RED is for recipients who are named.
 */
export const checkTlp = (label: Label): Refusal | null => {
  switch (label.tlp) {
    case 'CLEAR':
      return label.classification === 'UNCLASSIFIED' && open(label) && label.caveats.length === 0
        ? null
        : invalid(
            'label.tlp',
            'TLP:CLEAR lets everybody pass it on. Choose UNCLASSIFIED, for all delegations and without caveats, or another TLP.',
            'TLP:CLEAR permet à chacun de diffuser. Choisissez SANS CLASSIFICATION, pour toutes les délégations et sans réserve de diffusion, ou un autre TLP.',
          );
    case 'GREEN':
      return rank(label.classification) <= rank('RESTRICTED') && open(label)
        ? null
        : invalid(
            'label.tlp',
            'TLP:GREEN is for the whole community. Release the note to all delegations at RESTRICTED or below, or choose AMBER.',
            'TLP:GREEN s’adresse à toute la communauté. Communiquez la note à toutes les délégations, au plus en DIFFUSION RESTREINTE, ou choisissez AMBER.',
          );
    case 'RED':
      return open(label) || label.releasableToObservers
        ? invalid(
            'label.tlp',
            'TLP:RED is for named recipients alone. Name the delegations, without observers, or choose AMBER.',
            'TLP:RED est réservé à des destinataires nommés. Nommez les délégations, sans observateurs, ou choisissez AMBER.',
          )
        : null;
    case 'AMBER':
    case 'AMBER_STRICT':
    case null:
      return null;
  }
};

/** Whoever writes in a note has to read it: INVALID for an editor that the label leaves out. */
export const checkEditors = (label: Label, editors: readonly DelegationCode[]): Refusal | null => {
  const out = editors.filter((code) => !includesSeat(label.releasableTo, code));
  if (out.length === 0) return null;
  const names = namesOf(out);
  return invalid(
    'label.releasableTo',
    `${names.en} may write in this note and would not see it. Release it to them too, or take them off its writers.`,
    `Peut écrire dans cette note sans la voir : ${names.fr}. Communiquez-la-lui aussi, ou retirez-la des rédacteurs.`,
  );
};

/** LABEL_CEILING where a tear-line would be seen by fewer than the note that it is of: it is for a wider audience. */
export const checkTearLine = (tearLine: Label, fuller: Label): Refusal | null =>
  seenByAllOf(tearLine, fuller)
    ? null
    : refuse(
        'LABEL_CEILING',
        {
          en: 'A tear-line is for a wider audience than its note: all who see the note have to see the tear-line. Widen the one or narrow the other.',
          fr: 'Une version à diffusion élargie s’adresse à un public plus large que sa note : tous ceux qui voient la note doivent la voir. Élargissez l’une ou restreignez l’autre.',
        },
        'label',
      );

/** The label that an author asks for, of the originator's, with its TLP mark agreeing. Refuses as INVALID and LABEL_CEILING. */
export const checkNoteLabel = (
  actor: Actor,
  input: LabelInput,
  originator: DelegationCode,
): Result<Label> => {
  const label = checkLabel(actor, input, originator);
  if (isRefusal(label)) return label;
  return checkTlp(label) ?? label;
};
