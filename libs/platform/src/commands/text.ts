import { refuse, type Refusal } from '@parley/kernel';

/** No input of the forum is nested deeper. */
const DEEPEST = 10;

// The database keeps neither: U+0000 ends text there, and half a surrogate pair is no character.
const isUnkeepable = (text: string): boolean => text.includes('\0') || /\p{Cs}/u.test(text);

/** Path of the first text in an input that cannot be kept: one with the character U+0000 or with half a surrogate pair. */
export const unkeepableField = (raw: Readonly<Record<string, unknown>>): string | undefined => {
  const left = Object.entries(raw).map(([name, value]) => ({ path: [name], value }));
  for (const { path, value } of left) {
    if (typeof value === 'string' && isUnkeepable(value)) return path.join('.');
    if (typeof value !== 'object' || value === null || path.length >= DEEPEST) continue;
    left.push(
      ...Object.entries(value).map(([name, inner]) => ({ path: [...path, name], value: inner as unknown })),
    );
  }
  return undefined;
};

/** INVALID, for the field whose text cannot be kept. */
export const unkeepableText = (field: string): Refusal =>
  refuse(
    'INVALID',
    {
      en: `${field}: text without the character U+0000 and without half characters`,
      fr: `${field} : un texte sans le caractère U+0000 ni moitié de caractère`,
    },
    field,
  );
