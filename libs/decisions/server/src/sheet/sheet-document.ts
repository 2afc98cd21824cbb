import { decisionStatement } from '@parley/decisions/model';
import { inOrder } from '@parley/delegations/model';
import type { Block, MarkedDocument } from '@parley/documents';
import { combine, type DelegationCode, type Label, type Worded } from '@parley/kernel';
import { type DocumentLanguage, markingIn, namesIn, saying, utcText } from '@parley/sessions/model';
import type { DecisionView } from '../register/decision-view';
import { seatBlocks } from './seat-blocks';
import { BASES_SAID, SHEET_WORDS } from './sheet-words';

/** A statement as a sheet shows it. */
export interface SheetStatement {
  readonly delegation: DelegationCode;
  readonly text: string;
  readonly at: string;
  readonly by: string | null;
  readonly underAuthority: boolean;
}

/** What one reader sees of a decision, with its text set as parts of a document. */
export interface SeenDecision {
  readonly decision: DecisionView;
  /** The text as its paper marks it; `null` for a question without one, and for a text that is out of this reader's sight. */
  readonly text: {
    readonly reference: string;
    readonly label: Label;
    /** Tag of the language in which it is written. */
    readonly language: string;
    readonly blocks: readonly Block[];
  } | null;
  readonly session: { readonly title: string } | null;
  /** The first one first. */
  readonly statements: readonly SheetStatement[];
  readonly associated: readonly { readonly delegation: DelegationCode; readonly at: string }[];
  readonly position: number | null;
}

const colonIn = (language: DocumentLanguage): string => (language === 'FR' ? '\u00a0: ' : ': ');
const quiet = (text: string): Block => ({ kind: 'paragraph', quiet: true, text });
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

const facts = ({ decision, session, text }: SeenDecision, language: DocumentLanguage): Block => {
  const say = saying(language);
  const { held } = decision;
  const members = namesIn(inOrder(held.members, language), language);
  const rows: (readonly [Worded, string])[] = [
    [SHEET_WORDS.number, held.reference],
    [SHEET_WORDS.adopted, utcText(held.adoptedAt, language)],
    [SHEET_WORDS.entered, utcText(held.recordedAt, language)],
    [SHEET_WORDS.how, say(decisionStatement(held))],
    [
      SHEET_WORDS.basis,
      `${say(BASES_SAID[held.basis])} (${held.members.length})${colonIn(language)}${members}`,
    ],
    ...(session === null ? [] : [[SHEET_WORDS.session, session.title] as const]),
    ...(text === null ? [] : [[SHEET_WORDS.paper, text.reference] as const]),
  ];
  return {
    kind: 'table',
    head: ['', ''],
    rows: rows.map(([name, said]) => [say(name), said]),
    widths: [1, 3],
  };
};

const textBlocks = ({ decision, text }: SeenDecision, language: DocumentLanguage): Block[] => {
  const say = saying(language);
  if (decision.held.text === null) return [quiet(say(SHEET_WORDS.question))];
  if (text === null) return [quiet(say(SHEET_WORDS.unseen))];
  const blocks = text.blocks.length === 0 ? [quiet(say(SHEET_WORDS.empty))] : text.blocks;
  return [
    heading(`${say(SHEET_WORDS.text)} (${text.reference})`),
    { kind: 'rule', quiet: true },
    ...blocks,
    { kind: 'rule', quiet: true },
  ];
};

const saidBy = ({ delegation, at, by, underAuthority }: SheetStatement, language: DocumentLanguage): string =>
  [
    ...[namesIn([delegation], language), ...(by === null ? [] : [by])],
    ...(underAuthority ? [saying(language)(SHEET_WORDS.underAuthority)] : []),
    utcText(new Date(at), language),
  ].join(' · ');

const statementBlocks = ({ statements }: SeenDecision, language: DocumentLanguage): Block[] =>
  statements.length === 0
    ? []
    : [
        heading(saying(language)(SHEET_WORDS.statements)),
        ...statements.flatMap((one): Block[] => [
          quiet(saidBy(one, language)),
          { kind: 'paragraph', text: one.text },
        ]),
      ];

const associatedBlocks = ({ associated }: SeenDecision, language: DocumentLanguage): Block[] => {
  if (associated.length === 0) return [];
  const say = saying(language);
  const rows = associated.map(({ delegation, at }) => [
    ...[namesIn([delegation], language), utcText(new Date(at), language)],
  ]);
  const head = [say(SHEET_WORDS.delegation), say(SHEET_WORDS.since)];
  return [heading(say(SHEET_WORDS.associated)), { kind: 'table', head, rows, widths: [1, 2] }];
};

const proofBlocks = ({ decision, position }: SeenDecision, language: DocumentLanguage): Block[] => {
  const rows: (readonly [Worded, string])[] = [
    ...(decision.held.text === null ? [] : [[SHEET_WORDS.textHash, decision.held.text.sha256] as const]),
    [SHEET_WORDS.hash, decision.sha256],
    ...(position === null ? [] : [[SHEET_WORDS.record, String(position)] as const]),
  ];
  return rows.map(([name, said]) => quiet(`${saying(language)(name)}${colonIn(language)}${said}`));
};

/** The moment of the last thing that the sheet says. */
const momentOf = ({ decision, statements, associated }: SeenDecision): Date =>
  new Date(
    Math.max(
      decision.held.recordedAt.getTime(),
      ...[...statements, ...associated].map(({ at }) => Date.parse(at)),
    ),
  );

/**
 * A decision as a document under its marking, in English or French around a text that stays in its own language. The same decision
 * with the same statements and associations gives the same bytes.
 */
export const sheetDocument = (seen: SeenDecision, language: DocumentLanguage): MarkedDocument => {
  const { decision, text } = seen;
  const say = saying(language);
  return {
    title: decision.title,
    language,
    ...(text === null ? {} : { textLanguage: text.language }),
    marking: markingIn(text === null ? decision.label : combine(decision.label, text.label), language),
    footer: `${say(SHEET_WORDS.sheet)} ${decision.reference} · ${decision.title}`,
    at: momentOf(seen),
    blocks: [
      facts(seen, language),
      ...textBlocks(seen, language),
      ...seatBlocks(decision.held, language),
      ...statementBlocks(seen, language),
      ...associatedBlocks(seen, language),
      { kind: 'rule', quiet: true },
      ...proofBlocks(seen, language),
    ],
  };
};
