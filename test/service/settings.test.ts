import { resolve } from "node:path";
import { readSettings } from "../../src/service/settings";

const certificate = { YARDSTICK_CERTIFICATE: "cert.pem", YARDSTICK_KEY: "key.pem" };

test("without settings, listens on this machine only and has no development sign-in", () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    host: "localhost",
    data: resolve(".data"),
    newData: "where-none",
    production: false,
    developmentSignIn: false,
    certificate: null,
    logLevel: "warn",
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
  ["a database server, which it cannot use yet", { DATABASE_URL: "postgres://club@db/club" }, "Unset DATABASE_URL"],
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
