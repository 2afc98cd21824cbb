import type { Worded } from '@parley/kernel';

const say = (en: string, fr: string): Worded => ({ en, fr });

/** The fixed wording of an archive’s index. */
export const ARCHIVE_WORDS = {
  archive: say('Archive of papers', 'Archive de documents'),
  lead: say(
    'The texts are the present ones as this reader saw them. SHA256SUMS holds the hash of every file here; the hash beside a paper is that of its text as Markdown, by which the forum knows it.',
    'Les textes sont ceux en vigueur tels que ce lecteur les voyait. SHA256SUMS contient l’empreinte de chaque fichier ; celle qui figure à côté d’un document est l’empreinte de son texte en Markdown, par laquelle le forum l’identifie.',
  ),
  alone: say('For the session', 'Pour la session'),
  chosen: say('Chosen papers', 'Documents choisis'),
  chosenFolder: say('Papers', 'Documents'),
  attachments: say('attachments', 'pièces jointes'),
  item: say('Item', 'Point'),
  paper: say('Paper', 'Document'),
  reference: say('Reference', 'Référence'),
  title: say('Title', 'Titre'),
  kind: say('Kind', 'Type'),
  originator: say('Originator', 'Auteur'),
  label: say('Label', 'Marquage'),
  circulated: say('Circulated', 'Diffusé'),
  files: say('Files', 'Fichiers'),
  file: say('File', 'Fichier'),
  bytes: say('Bytes', 'Octets'),
  fileHash: say('SHA-256 of the file', 'SHA-256 du fichier'),
  textHash: say('SHA-256 of the text', 'SHA-256 du texte'),
  language: say('Language', 'Langue'),
  withdrawn: say('withdrawn: not in this archive', 'retiré : ne figure pas dans cette archive'),
  superseded: say('superseded: not in this archive', 'remplacé : ne figure pas dans cette archive'),
  preparation: say('not circulated: not in this archive', 'non diffusé : ne figure pas dans cette archive'),
  notMade: say(
    'One form of this paper could not be made and is missing; take it from the forum.',
    'Une forme de ce document n’a pas pu être établie et manque ; prenez-la sur le forum.',
  ),
  limited: say('limited release, see index', 'diffusion limitée, voir index'),
} as const satisfies Record<string, Worded>;

/** What is said where something went out of sight or was relabelled while the archive was being made: how many, and no more. */
export const omittedSaid = (count: number): Worded =>
  count === 1
    ? say(
        '1 paper changed its label or went out of sight while this archive was being made and is not in it. Take the archive again.',
        '1 document a changé de marquage ou n’est plus visible depuis le début de l’établissement de cette archive et n’y figure pas. Reprenez l’archive.',
      )
    : say(
        `${count} papers changed their labels or went out of sight while this archive was being made and are not in it. Take the archive again.`,
        `${count} documents ont changé de marquage ou ne sont plus visibles depuis le début de l’établissement de cette archive et n’y figurent pas. Reprenez l’archive.`,
      );
