import { type Mail, MailProblem, type MailTransport } from './mail';

const FIRST_DELAY_SECONDS = 5;
/** Attempts at one mail before it is given up: about eight hours. */
export const MOST_ATTEMPTS = 8;

/** Seconds to wait after so many attempts that failed; `null` when no other is made. */
export const delayAfter = (attempts: number, permanent: boolean): number | null =>
  permanent || attempts >= MOST_ATTEMPTS ? null : FIRST_DELAY_SECONDS * 4 ** (attempts - 1);

/** How an attempt ended: in seconds, when another is made. */
export interface SettledMail {
  readonly state: 'WAITING' | 'SENT' | 'OVERTAKEN' | 'GIVEN_UP';
  readonly problem?: string;
  readonly delay?: number;
}

/** Hands a mail to its transport; one that cannot be carried now waits, or is given up. */
export const attemptMail = async (
  transport: MailTransport,
  mail: Mail,
  attempts: number,
): Promise<SettledMail> => {
  try {
    await transport.send(mail);
    return { state: 'SENT' };
  } catch (error) {
    const [code, permanent] =
      error instanceof MailProblem ? [error.code, error.permanent] : ['UNKNOWN', false];
    const delay = delayAfter(attempts, permanent);
    return delay === null ? { state: 'GIVEN_UP', problem: code } : { state: 'WAITING', problem: code, delay };
  }
};
