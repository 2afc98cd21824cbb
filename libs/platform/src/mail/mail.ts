import type { Classification } from '@parley/kernel';

/** A message, ready to be sent; an invitation has a calendar in it (RFC 6047). */
export interface Mail {
  /** Names the message: the same for every attempt at sending it, so that a receiver can tell a second copy. */
  readonly id: string;
  readonly to: { readonly name: string; readonly email: string };
  readonly subject: string;
  readonly text: string;
  /** `null` for a letter without one. */
  readonly calendar: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string } | null;
}

/** Hands messages on. Resolved: whoever carries them has accepted responsibility. Rejected: a {@link MailProblem}. */
export interface MailTransport {
  send(mail: Mail): Promise<void>;
  /** Takes away what it has kept longer than it is to; only of a transport that keeps anything. */
  tidy?(now: Date): Promise<void>;
}

/** Why a message was not accepted, without anything of its content or its addresses. */
export class MailProblem extends Error {
  constructor(
    /** A code of SMTP or of the network, e.g. `550` or `ECONNREFUSED`. */
    readonly code: string,
    /** Whether another attempt would meet the same (RFC 5321 §4.2.1: codes from 500 on). */
    readonly permanent: boolean,
  ) {
    super(`the message was not accepted: ${code}`);
  }
}

/** Injection token of the {@link MailTransport}; `null` where the forum sends no mail. */
export const MAIL_TRANSPORT = Symbol('MailTransport');

/** How mail is sent. */
export interface MailOptions {
  /** `none`, `console`, `file`, or the URL of an SMTP server. */
  readonly transport: string;
  /** Address of the sender and organizer. */
  readonly from: string;
  /** The highest level whose content may be mailed. */
  readonly ceiling: Classification;
  /** Where `file` puts messages. */
  readonly folder: string;
  /** For how many days `file` keeps messages; 0 keeps them for good. */
  readonly keepDays: number;
}
