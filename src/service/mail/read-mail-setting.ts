import { join, resolve } from "node:path";
import { StartRefusal } from "../start-refusal";
import type { MailSetting } from "./mailer";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads YARDSTICK_SMTP and YARDSTICK_MAIL_FROM; without a mail server, mail goes to a folder in the data folder.
 *
 * @throws StartRefusal if they cannot be used; without the address of the server, which may have a password in it
 */
export function readMail({ YARDSTICK_SMTP, YARDSTICK_MAIL_FROM, YARDSTICK_DATA }: Environment): MailSetting {
  const from = YARDSTICK_MAIL_FROM || "Yardstick <yardstick@localhost>";
  if (/[\r\n]/.test(from) || !/@/.test(from)) {
    throw new StartRefusal(
      "YARDSTICK_MAIL_FROM does not say who sends mail. Set it like: Children's services club <club@example.gov.uk>.",
    );
  }
  if (!YARDSTICK_SMTP) return { kind: "folder", folder: join(resolve(YARDSTICK_DATA || ".data"), "mail"), from };
  const url = URL.canParse(YARDSTICK_SMTP) ? new URL(YARDSTICK_SMTP) : null;
  if (url === null || !["smtp:", "smtps:"].includes(url.protocol) || url.hostname === "") {
    throw new StartRefusal(
      "YARDSTICK_SMTP is not the address of a mail server. Set it like smtps://user:password@mail.example.gov.uk, or leave it out to keep mail as files in the data folder.",
    );
  }
  if (!YARDSTICK_MAIL_FROM) {
    throw new StartRefusal("Set YARDSTICK_MAIL_FROM to the sender of mail, such as club@example.gov.uk.");
  }
  return { kind: "smtp", url: YARDSTICK_SMTP, from };
}
