const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const TYPE = /^[A-Z][A-Za-z]{0,39}$/;

export interface GlobalId {
  readonly type: string;
  /** A UUID, or for a delegation its alpha-3 code. */
  readonly key: string;
}

const toBase64Url = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const fromBase64Url = (text: string): string | undefined => {
  if (!/^[\w-]{4,120}$/.test(text)) return undefined;
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
};

/** The opaque id that the API gives out; readable by `node(id:)`. */
export const globalId = (type: string, key: string): string => toBase64Url(`${type}:${key}`);

/** Reads an id back; `undefined` for anything that {@link globalId} did not make. */
export const parseGlobalId = (id: string): GlobalId | undefined => {
  const [type, key, ...rest] = fromBase64Url(id)?.split(':') ?? [];
  if (type === undefined || key === undefined || rest.length > 0 || !TYPE.test(type)) return undefined;
  const fits = type === 'Delegation' ? /^[A-Z]{3}$/.test(key) : UUID.test(key);
  // One thing has one id: base64 can be written in more than one way, and only ours is an id.
  return fits && globalId(type, key) === id ? { type, key } : undefined;
};

/** The key of an id of this type, else `undefined`: a wrong type reads like an absent thing. */
export const keyOf = (type: string, id: string): string | undefined => {
  const parsed = parseGlobalId(id);
  return parsed?.type === type ? parsed.key : undefined;
};
