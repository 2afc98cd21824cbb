import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { composed } from './compose';
import { type Mail, type MailOptions, MailProblem, type MailTransport } from './mail';
import { tidyFolder } from './tidy-folder';

const written = async (mail: Mail, from: string): Promise<string> => {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await writer.sendMail(composed(mail, from));
  if (!Buffer.isBuffer(message)) throw new TypeError('the message was not written into memory');
  return message.toString();
};

/** Puts every message into a folder as `<id>.eml`, whole or not at all; a second attempt replaces the first. */
const toFolder = (folder: string, from: string, keepDays: number): MailTransport => ({
  tidy: (now) => tidyFolder(folder, keepDays, now),

  async send(mail) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const staging = join(folder, `.${mail.id}-${process.pid}`);
    await writeFile(staging, await written(mail, from), { mode: 0o600 });
    await rename(staging, join(folder, `${mail.id}.eml`));
  },
});

const toConsole = (from: string): MailTransport => ({
  async send(mail) {
    console.log(await written(mail, from));
  },
});

const codeOf = (error: unknown): MailProblem => {
  const response: unknown = Reflect.get(Object(error), 'responseCode');
  const code: unknown = Reflect.get(Object(error), 'code');
  if (typeof response === 'number') return new MailProblem(String(response), response >= 500);
  return new MailProblem(typeof code === 'string' ? code : 'UNKNOWN', false);
};

// Shorter together than a lease, so that no attempt outlives its own.
const PATIENCE = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 5_000,
};

const bySmtp = (url: string, from: string): MailTransport => {
  const carrier = createTransport({ url, ...PATIENCE });
  return {
    async send(mail) {
      await carrier.sendMail(composed(mail, from)).catch((error: unknown) => {
        throw codeOf(error);
      });
    },
  };
};

/** The transport that the options name; `null` for none. */
export const mailTransport = ({ transport, from, folder, keepDays }: MailOptions): MailTransport | null => {
  switch (transport) {
    case 'none':
      return null;
    case 'file':
      return toFolder(folder, from, keepDays);
    case 'console':
      return toConsole(from);
    default:
      return bySmtp(transport, from);
  }
};
