import { readMail } from "../../../src/service/mail/read-mail-setting";

test("mail is kept in the data folder unless there is a mail server", () => {
  expect(readMail({ YARDSTICK_DATA: "/srv/club" })).toMatchObject({ kind: "folder", folder: "/srv/club/mail" });
  const server = { YARDSTICK_SMTP: "smtps://u:p@mail.example", YARDSTICK_MAIL_FROM: "club@example.gov.uk" };
  expect(readMail(server)).toEqual({ kind: "smtp", url: server.YARDSTICK_SMTP, from: "club@example.gov.uk" });
});

test.each([
  [
    "no address of a mail server",
    { YARDSTICK_SMTP: "mail.example:secret", YARDSTICK_MAIL_FROM: "a@b.example" },
    "SMTP",
  ],
  ["a web address", { YARDSTICK_SMTP: "https://u:secret@mail.example", YARDSTICK_MAIL_FROM: "a@b.example" }, "SMTP"],
  ["no sender", { YARDSTICK_SMTP: "smtp://u:secret@mail.example" }, "MAIL_FROM"],
  ["a sender on two lines", { YARDSTICK_MAIL_FROM: "a@b.example\nBcc: c@d.example" }, "MAIL_FROM"],
])("a start with %s is refused, without saying the password", (_what, environment, setting) => {
  expect(() => readMail(environment)).toThrow(`YARDSTICK_${setting}`);
  expect(() => readMail(environment)).not.toThrow("secret");
});
