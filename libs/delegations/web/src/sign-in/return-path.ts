/** Where to go after signing in: the path that was asked for, or the start page for anything that is not on this site. */
export const returnPath = (asked: string | null): string =>
  asked !== null && /^\/(?![/\\])/.test(asked) && !asked.startsWith('/sign-in') ? asked : '/';

/** The address of the sign-in screen that leads back to `path`. */
export const signInPath = (path: string): string =>
  returnPath(path) === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(path)}`;
