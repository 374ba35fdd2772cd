import { resolve } from "node:path";
import { readSettings } from "../../src/service/settings";

const certificate = { YARDSTICK_CERTIFICATE: "cert.pem", YARDSTICK_KEY: "key.pem" };

test("without settings, listens on this machine only and has no development sign-in", () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    host: "localhost",
    data: resolve(".data"),
    newData: "where-none",
    server: null,
    production: false,
    developmentSignIn: false,
    demonstration: false,
    tokenDays: 90,
    entra: null,
    certificate: null,
    logLevel: "warn",
    auditLog: null,
    metricsPort: null,
    storageQuota: 2 * 1024 ** 3,
    mail: { kind: "folder", folder: resolve(".data/mail"), from: "Yardstick <yardstick@localhost>" },
  });
});

test("has development sign-in only if told to", () => {
  expect(readSettings({ YARDSTICK_DEVELOPMENT_SIGN_IN: "on" }).developmentSignIn).toBe(true);
  expect(readSettings({ YARDSTICK_DEVELOPMENT_SIGN_IN: "off" }).developmentSignIn).toBe(false);
});

test.each([
  ["production", { NODE_ENV: "production", ...certificate }, "NODE_ENV is production"],
  ["a database server", { DATABASE_URL: "postgres://club@db/club" }, "DATABASE_URL is set"],
])("refuses development sign-in with %s", (_case, environment, reason) => {
  const read = () => readSettings({ ...environment, YARDSTICK_DEVELOPMENT_SIGN_IN: "on" });
  expect(read).toThrow(reason);
  expect(read).toThrow("Unset YARDSTICK_DEVELOPMENT_SIGN_IN");
});

test.each([
  ["production", { NODE_ENV: "production", ...certificate }, "NODE_ENV is production"],
  ["a database server", { DATABASE_URL: "postgres://club@db/club" }, "DATABASE_URL is set"],
])("has demonstration data only if told to, and never with %s", (_case, environment, reason) => {
  expect(readSettings({ YARDSTICK_DEMONSTRATION: "on" }).demonstration).toBe(true);
  const read = () => readSettings({ ...environment, YARDSTICK_DEMONSTRATION: "on" });
  expect(read).toThrow(`Demonstration data is made up and must never be where real returns are, and ${reason}.`);
  expect(read).toThrow("Unset YARDSTICK_DEMONSTRATION");
});

test.each([
  ["a database server of another kind", { DATABASE_URL: "mysql://club@db/club" }, "not the address of a PostgreSQL"],
  ["a database server that is no address", { DATABASE_URL: "club" }, "not the address of a PostgreSQL"],
  ["an unprotected connection to another machine", { DATABASE_URL: "postgres://u:p@db/club" }, "Add ?sslmode="],
  ["one by a host among the parameters", { DATABASE_URL: "postgres://u:p@localhost/club?host=db" }, "Add ?sslmode="],
  ["one by a host given only there", { DATABASE_URL: "postgres:///club?host=192.0.2.2" }, "Add ?sslmode="],
  [
    "a protection that there is not",
    { DATABASE_URL: "postgres://u:p@db/club?sslmode=" },
    'sslmode in DATABASE_URL is ""',
  ],
  [
    "one connection to the server, which its own transactions would wait for",
    { YARDSTICK_DATABASE_CONNECTIONS: "1" },
    "Set it to a number from 2 to 1000",
  ],
  ["a token that never expires", { YARDSTICK_TOKEN_DAYS: "0" }, "Set it to a number from 1 to 366"],
  ["production without a certificate", { NODE_ENV: "production" }, "needs a real certificate"],
  ["a certificate without its key", { YARDSTICK_CERTIFICATE: "cert.pem" }, "Set both"],
  [
    "an environment that is not known",
    { NODE_ENV: "Production" },
    'NODE_ENV is "Production". Set it to production, development or test',
  ],
  [
    "a sign-in that is neither on nor off",
    { YARDSTICK_DEVELOPMENT_SIGN_IN: "true" },
    "Set it to on or off, or leave it out.",
  ],
  ["a level of the log that there is not", { YARDSTICK_LOG_LEVEL: "loud" }, 'YARDSTICK_LOG_LEVEL is "loud"'],
  ["a word for the first start that there is not", { YARDSTICK_NEW_DATA: "yes" }, 'YARDSTICK_NEW_DATA is "yes"'],
  ["a port in words", { PORT: "three thousand" }, `PORT is "three thousand"`],
  ["a port beyond all ports", { PORT: "65536" }, `PORT is "65536"`],
  ["an empty port", { PORT: "" }, `PORT is ""`],
])("refuses %s", (_case, environment, reason) => {
  expect(() => readSettings(environment)).toThrow(reason);
});

test.each([
  ["on this machine", "postgresql://club:secret@localhost/club"],
  ["by a socket of this machine", "postgresql:///club?host=/run/postgresql"],
  ["on another machine, protected", "postgres://club@db.example/club?sslmode=verify-full"],
  ["on another machine, over a network of its own", "postgres://club@db/club?sslmode=disable"],
])("takes a database server %s", (_case, url) => {
  expect(readSettings({ DATABASE_URL: url }).server).toEqual({ url, connections: 10 });
  const server = readSettings({ DATABASE_URL: url, YARDSTICK_DATABASE_CONNECTIONS: "25" }).server;
  expect(server?.connections).toBe(25);
});

test("never repeats the password of a refused database server", () => {
  const read = () => readSettings({ DATABASE_URL: "postgres://club:secret@db/club" });
  expect(read).toThrow("DATABASE_URL");
  expect(read).not.toThrow("secret");
});

test.each([
  ["in the project's own folder", {}, "where-none"],
  ["in a folder that somebody named", { YARDSTICK_DATA: "/srv/yardstick" }, "refused"],
  ["in a live service", { NODE_ENV: "production", ...certificate }, "refused"],
  ["where it is the first start", { YARDSTICK_DATA: "/srv/yardstick", YARDSTICK_NEW_DATA: "on" }, "first-start"],
  ["where it is none", { YARDSTICK_DATA: "/srv/yardstick", YARDSTICK_NEW_DATA: "off" }, "refused"],
  ["where the folder's name is blank", { YARDSTICK_DATA: "" }, "where-none"],
])("says whether a start may make a database: %s", (_case, environment, expected) => {
  expect(readSettings(environment).newData).toBe(expected);
});

test("reads the settings of a live service", () => {
  const environment = { NODE_ENV: "production", PORT: "443", YARDSTICK_DATA: "/var/lib/yardstick", ...certificate };
  expect(readSettings(environment)).toMatchObject({
    port: 443,
    host: "::",
    data: "/var/lib/yardstick",
    production: true,
    certificate: { certificate: resolve("cert.pem"), key: resolve("key.pem") },
    logLevel: "info",
  });
});
