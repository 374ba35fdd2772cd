/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createMailer } from "../../../src/service/mail/mailer";
import { reminderMail } from "../../../src/service/mail/reminder-mail";
import { testFolder } from "../support/test-folder";

const from = "Club <club@yardstick.example>";
const mail = {
  to: [{ name: "Sam Hill", email: "sam@leeds.example" }],
  subject: "Due in 3 days – Leeds",
  text: "Line one.\n.\nLine three.\n",
};

describe("mail as files", () => {
  const send = async (changes: Partial<typeof mail> = {}) => {
    const folder = join(testFolder(), "mail");
    await createMailer({ kind: "folder", folder, from }).send({ ...mail, ...changes });
    const [name] = readdirSync(folder);
    return { path: join(folder, name!), text: readFileSync(join(folder, name!), "utf8") };
  };

  test("is a message that a mail program opens, and that only this account reads", async () => {
    const { path, text } = await send();
    expect(path).toMatch(/\.eml$/);
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(text).toMatch(/^From: Club <club@yardstick\.example>\r$/m);
    expect(text).toMatch(/^To: Sam Hill <sam@leeds\.example>\r$/m);
    expect(text).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  });

  test.each([
    ["a name", { to: [{ name: "Sam\r\nBcc: all@leeds.example", email: "sam@leeds.example" }] }],
    ["an address", { to: [{ name: "Sam", email: "sam@leeds.example\r\nBcc: all@leeds.example" }] }],
    ["a subject", { subject: "Due\r\nBcc: all@leeds.example" }],
  ])("has no header that begins in %s", async (_where, changes) => {
    const { text } = await send(changes);
    expect(text.split("\r\n\r\n")[0]).not.toMatch(/^bcc:/im);
  });
});

describe("a mail server", () => {
  let server: Server;
  let heard = "";
  beforeAll(async () => {
    server = createServer((socket) => {
      let isData = false;
      socket.on("error", () => undefined).write("220 here\r\n");
      socket.setEncoding("utf8").on("data", (piece: string) => {
        heard += piece;
        if (isData) {
          if (!heard.endsWith("\r\n.\r\n")) return;
          isData = false;
          return void socket.write("250 ok\r\n");
        }
        isData = /^DATA/m.test(piece);
        socket.write(isData ? "354 go on\r\n" : /^RCPT.*nobody/m.test(piece) ? "550 no such user\r\n" : "250 ok\r\n");
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => server.close());
  const mailer = () => {
    const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return createMailer({ kind: "smtp", url, from });
  };

  test("on this machine gets the message", async () => {
    heard = "";
    await mailer().send(mail);
    expect(heard).toContain("RCPT TO:<sam@leeds.example>");
    expect(heard).toMatch(/^To: Sam Hill <sam@leeds\.example>\r$/m);
  });

  test("that refuses the recipient makes sending fail", async () => {
    await expect(mailer().send({ ...mail, to: [{ name: "N", email: "nobody@leeds.example" }] })).rejects.toThrow("550");
  });
});

describe("a reminder says", () => {
  const of = {
    club: "Allotments 2025-26",
    memberName: "Leeds",
    due: "2026-10-09",
    accepted: "yes",
    text: null,
    notReady: [],
  } as const;

  test.each([
    ["2026-10-06", "Allotments 2025-26, Leeds: due in 3 days", "is due on 9 Oct 2026, in 3 days."],
    ["2026-10-09", "Allotments 2025-26, Leeds: due today", "is due on 9 Oct 2026, today."],
    ["2026-10-10", "Allotments 2025-26, Leeds: 1 day late", "was due on 9 Oct 2026 and is 1 day late."],
  ])("on %s: %s", (today, subject, words) => {
    const written = reminderMail({ ...of, today });
    expect(written.subject).toBe(subject);
    expect(written.text).toContain(words);
  });

  test.each([
    ["yes", "then choose Submit"],
    ["past-deadline", "The deadline has passed. Ask the club's administrator for an extension"],
    ["not-now", "Submissions are closed at the moment. Ask the club's administrator whether you can still return it"],
  ] as const)("what to do: submissions accepted, %s", (accepted, words) => {
    expect(reminderMail({ ...of, accepted, today: "2026-10-06" }).text).toContain(words);
  });
});
