/** Name of the sign-in cookie. The prefix makes browsers insist on Secure where the deployment has TLS. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-parley' : 'parley');

/** Value of one cookie in a Cookie header. */
export const cookieFrom = (header: string | undefined, name: string): string | undefined => {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name) return value;
  }
  return undefined;
};

/** A Set-Cookie that scripts cannot read and other sites cannot send; an empty value in the past clears it. */
export const setCookie = (name: string, value: string, expiresAt: Date, secure: boolean): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Strict; Expires=${expiresAt.toUTCString()}${secure ? '; Secure' : ''}`;
