/**
 * A fresh `clientMutationId`: the server acknowledges a repeated one with the first result. Works also where the page is
 * not a secure context and `crypto.randomUUID` is absent.
 */
export const newMutationId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
