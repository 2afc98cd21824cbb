import { refuse, type Result } from '@parley/kernel';

/** The text without space around it. Refuses as INVALID, at `field`, an empty one and one longer than `longest`. */
export const checkText = (text: string, longest: number, field: string): Result<string> => {
  const trimmed = text.trim();
  if (trimmed !== '' && trimmed.length <= longest) return trimmed;
  return refuse(
    'INVALID',
    { en: `This needs 1 to ${longest} characters.`, fr: `Ce champ compte de 1 à ${longest} caractères.` },
    field,
  );
};

/** As {@link checkText}, but an empty or absent text is `null`. */
export const checkOptionalText = (
  text: string | null | undefined,
  longest: number,
  field: string,
): Result<string | null> => {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? null : checkText(trimmed, longest, field);
};
