import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './mail';

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim();

/** The message as nodemailer takes it: text, and where there is one the calendar as RFC 6047 asks for, never a file or an address to fetch. */
export const composed = (mail: Mail, from: string): SendMailOptions => {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    from: { name: 'Parley', address: from },
    to: { name: oneLine(mail.to.name), address: mail.to.email },
    subject: oneLine(mail.subject),
    messageId: `<${mail.id}@${domain}>`,
    // No answer by a machine is wanted, and none is read (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    text: mail.text,
    ...(mail.calendar === null
      ? {}
      : {
          icalEvent: {
            method: mail.calendar.method,
            filename: 'invitation.ics',
            content: mail.calendar.content,
          },
        }),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
};
