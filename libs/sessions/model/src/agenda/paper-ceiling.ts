import { type Label, rank, refuse, type Refusal } from '@parley/kernel';

/**
 * LABEL_CEILING for a paper of a higher level than the session or item that it is for: whoever sits there would be shown more
 * than the session was convened for (labels).
 */
export const paperCeiling = (ceiling: Label, paper: Label, field: string): Refusal | null =>
  rank(paper.classification) <= rank(ceiling.classification)
    ? null
    : refuse(
        'LABEL_CEILING',
        {
          en: `The session or item is ${ceiling.classification}, and the paper ${paper.classification}. Choose ${ceiling.classification} or lower, or another session.`,
          fr: `La session ou le point est ${ceiling.classification}, et le document ${paper.classification}. Choisissez ${ceiling.classification} ou un niveau inférieur, ou une autre session.`,
        },
        field,
      );
