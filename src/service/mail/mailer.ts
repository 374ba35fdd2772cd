import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";

/** A mail from the club to people at one member. */
export interface Mail {
  readonly to: readonly { readonly name: string; readonly email: string }[];
  readonly subject: string;
  readonly text: string;
}

/** Sends mail, or keeps it where somebody can send it. */
export interface Mailer {
  /** Rejects if it was not sent. The error may name recipients: log its code only. */
  send(mail: Mail): Promise<void>;
}

/** How mail is sent: by a mail server, or as files in a folder. */
export type MailSetting =
  | { readonly kind: "smtp"; readonly url: string; readonly from: string }
  | { readonly kind: "folder"; readonly folder: string; readonly from: string };

/** Milliseconds after which a mail server that does not answer counts as away. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

export function createMailer(setting: MailSetting): Mailer {
  return setting.kind === "smtp" ? smtpMailer(setting) : folderMailer(setting);
}

function smtpMailer({ url, from }: MailSetting & { kind: "smtp" }): Mailer {
  const { hostname } = new URL(url);
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  // Addresses of people cross no network in the open.
  const transport = createTransport({ url, requireTLS: !isHere, ...patience });
  return {
    async send(mail) {
      await transport.sendMail(messageOf(mail, from));
    },
  };
}

/** Writes each mail to a file of its own, which only this account can read, to be opened and sent by a mail program. */
function folderMailer({ folder, from }: MailSetting & { kind: "folder" }): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return {
    async send(mail) {
      const { message } = await transport.sendMail(messageOf(mail, from));
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(join(folder, `${randomUUID()}.eml`), message as Buffer, { flag: "wx", mode: 0o600 });
    },
  };
}

function messageOf({ to, subject, text }: Mail, from: string): SendMailOptions {
  return {
    from,
    to: to.map(({ name, email }) => ({ name, address: email })),
    subject,
    text,
    // So that nobody's automatic reply answers it.
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
