import type { Worded } from '@parley/kernel';

/** What a text loses or changes when it is taken out of a file (papers). */
export const LEFT_OUT = {
  PICTURES: {
    en: 'Pictures and drawings were left out. Attach them to the paper as files.',
    fr: 'Les images et les dessins ont été omis. Joignez-les au document en tant que fichiers.',
  },
  OBJECTS: {
    en: 'Charts, formulas and embedded files were left out. Attach them to the paper as files.',
    fr: 'Les graphiques, les formules et les fichiers incorporés ont été omis. Joignez-les au document en tant que fichiers.',
  },
  COMMENTS: {
    en: 'Comments were left out.',
    fr: 'Les commentaires ont été omis.',
  },
  CHANGES: {
    en: 'Tracked changes were taken as accepted: what was inserted is in the text, what was deleted is not.',
    fr: 'Les modifications suivies ont été considérées comme acceptées : les ajouts figurent dans le texte, les suppressions n’y figurent plus.',
  },
  HIDDEN: {
    en: 'The file has hidden text. It stands in the text below like any other: read it before you save.',
    fr: 'Le fichier contient du texte masqué. Il figure ci-dessous comme tout autre texte : relisez-le avant d’enregistrer.',
  },
  HEADERS: {
    en: 'Headers and footers were left out. The forum sets its own marking.',
    fr: 'Les en-têtes et les pieds de page ont été omis. Le forum appose son propre marquage.',
  },
  MACROS: {
    en: 'Macros were left out. They were not run.',
    fr: 'Les macros ont été omises. Elles n’ont pas été exécutées.',
  },
  NOTES: {
    en: 'Endnotes have become footnotes.',
    fr: 'Les notes de fin sont devenues des notes de bas de page.',
  },
  MERGED_CELLS: {
    en: 'Merged cells of tables were divided: their words stand in the first one. Tables within tables were taken as text.',
    fr: 'Les cellules fusionnées des tableaux ont été divisées : leur texte figure dans la première. Les tableaux imbriqués ont été repris comme texte.',
  },
  LINKS: {
    en: 'Links that lead neither to the web nor to a mailbox were taken off; their words stayed.',
    fr: 'Les liens qui ne mènent ni au web ni à une boîte aux lettres ont été retirés ; leur texte est conservé.',
  },
  HTML: {
    en: 'HTML is shown as it is typed: it does nothing here. Use Markdown instead.',
    fr: 'Le HTML est affiché tel quel : il est sans effet ici. Utilisez plutôt le Markdown.',
  },
  HIDDEN_COMMENTS: {
    en: 'HTML comments were left out.',
    fr: 'Les commentaires HTML ont été omis.',
  },
  FRONT_MATTER: {
    en: 'The block of settings at the head of the file was left out.',
    fr: 'Le bloc de paramètres en tête du fichier a été omis.',
  },
  CHARACTERS: {
    en: 'Characters that are no text or that turn its direction around were left out.',
    fr: 'Les caractères qui ne sont pas du texte ou qui en inversent le sens ont été omis.',
  },
} as const satisfies Readonly<Record<string, Worded>>;

/** One of {@link LEFT_OUT}. */
export type LeftOut = keyof typeof LEFT_OUT;

/** All of them, in the order in which people are told. */
export const LEFT_OUTS = Object.keys(LEFT_OUT) as readonly LeftOut[];

/** A text taken out of a file, for a person to look at before it becomes a draft. */
export interface ImportedText {
  /** Its title as the file has it; empty where it names none. */
  readonly title: string;
  readonly markdown: string;
  /** In the order of {@link LEFT_OUTS}, each once. */
  readonly leftOut: readonly LeftOut[];
}
