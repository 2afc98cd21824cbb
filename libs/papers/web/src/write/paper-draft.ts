import type { Language, PaperInput, PaperKind } from '@parley/api-client';
import { type LabelDraft, labelInput, OPEN_LABEL } from '@parley/ui';
import type { TextDraft } from './text-fields';

/** A new paper as its form holds it. */
export interface PaperDraft extends TextDraft {
  readonly kind: PaperKind;
  readonly language: Language;
  readonly label: LabelDraft;
  /** Empty for none yet. */
  readonly sessionId: string;
  readonly agendaItemId: string;
}

/** What a new paper begins with: of the first kind that its author may write, in the author’s language. */
export const newPaperDraft = (kinds: readonly PaperKind[], language: Language): PaperDraft => ({
  title: '',
  markdown: '',
  kind: kinds[0] ?? 'WORKING_PAPER',
  language,
  label: OPEN_LABEL,
  sessionId: '',
  agendaItemId: '',
});

/** The draft as the mutation takes it. */
export const paperInputOf = ({ label, sessionId, agendaItemId, ...rest }: PaperDraft): PaperInput => ({
  ...rest,
  label: labelInput(label),
  sessionId: sessionId === '' ? null : sessionId,
  agendaItemId: agendaItemId === '' ? null : agendaItemId,
});
