/** Where to go after signing in: the path that was asked for, or the start page for anything that is not on this site. */
export const returnPath = (asked: string | null): string =>
  asked !== null && /^\/(?![/\\])/.test(asked) && !asked.startsWith('/sign-in') ? asked : '/';

/** The address of the sign-in screen that leads back to `path`; `why`: what it says on arrival. */
export const signInPath = (path: string, why?: string): string => {
  const search = new URLSearchParams({
    ...(returnPath(path) === '/' ? {} : { to: path }),
    ...(why === undefined ? {} : { why }),
  });
  return search.size === 0 ? '/sign-in' : `/sign-in?${search.toString()}`;
};
