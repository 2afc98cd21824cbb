import { refuse, type Result } from '@parley/kernel';
import { ATTACHMENT_TYPES, type AttachmentType } from './attachment';

const LONGEST = 150;

// Controls, what turns the direction of text around (a name could read as another), and what names folders or drives.
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]/gu;

/** A name without folders, controls and signs that file systems refuse; empty where nothing is left. */
export const plainFileName = (name: string): string => {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  return last
    .replace(FORBIDDEN, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
};

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The name under which a file is kept. Refuses as INVALID, at `filename`, one that is missing, too long, or says another type. */
export const checkFileName = (given: string, type: AttachmentType): Result<string> => {
  const name = plainFileName(given);
  const endings: readonly string[] = ATTACHMENT_TYPES[type];
  const isLong = [...name].length > LONGEST;
  if (name === '' || isLong)
    return refuse(
      'INVALID',
      {
        en: `Give the file a name of 1 to ${LONGEST} characters.`,
        fr: `Donnez au fichier un nom de 1 à ${LONGEST} caractères.`,
      },
      'filename',
    );
  if (endings.includes(endingOf(name))) return name;
  return refuse(
    'INVALID',
    {
      en: `The content of this file is ${endings[0] ?? ''}, but its name says otherwise. Give it the name that fits, or choose another file.`,
      fr: `Le contenu de ce fichier est ${endings[0] ?? ''}, mais son nom indique autre chose. Donnez-lui le nom qui convient, ou choisissez un autre fichier.`,
    },
    'filename',
  );
};
