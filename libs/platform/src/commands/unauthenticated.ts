/** Nobody stands behind what was presented. One wording, whatever the reason: never signed in, expired, revoked. */
export class Unauthenticated extends Error {
  constructor() {
    super('Sign in first, or present a token that stands.');
  }
}
