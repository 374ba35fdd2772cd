/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { chmodSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { once } from "node:events";
import { join } from "node:path";
import { copyPreparedDatabase } from "./support/test-database";
import { startRefusedProcess, startServiceProcess } from "./support/service-process";
import { testFolder } from "./support/test-folder";

jest.setTimeout(120_000);

const folder = testFolder();
const write = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text, { mode: 0o600 });
  return path;
};
const pair = {
  YARDSTICK_CERTIFICATE: write("cert.pem", "-----BEGIN CERTIFICATE-----\nxx\n-----END CERTIFICATE-----\n"),
  YARDSTICK_KEY: write("key.pem", "no key"),
};

test("its files are private, open ones are made private, and it stops in seconds in spite of a half-sent request", async () => {
  const data = join(testFolder(), "data");
  await copyPreparedDatabase(join(data, "database"));
  for (const path of [data, join(data, "database")]) chmodSync(path, 0o755);
  const service = await startServiceProcess(data);
  const all = [data, ...readdirSync(data, { recursive: true, encoding: "utf8" }).map((name) => join(data, name))];
  const open = all.filter((path) => (statSync(path).mode & 0o077) !== 0);
  // Nobody gets into a private folder; PostgreSQL leaves two files in its own folder open.
  expect(open.filter((path) => !/pg_internal\.init$/.test(path))).toEqual([]);

  const silent = connect(Number(new URL(service.url).port), "localhost");
  silent.on("error", () => undefined);
  await once(silent, "connect");
  const cut = new Promise((resolve) => silent.once("close", resolve));
  expect(await service.stop("SIGTERM")).toBe(0);
  await cut;
});

test.each<[string, Record<string, string>, string]>([
  ["a port in words", { PORT: "three" }, 'PORT is "three".'],
  ["an environment that is not known", { NODE_ENV: "prod" }, 'NODE_ENV is "prod". Set it to'],
  ["a certificate that is none", pair, "cannot be used ("],
  ["a host that is not this machine's", { YARDSTICK_HOST: "203.0.113.9" }, "YARDSTICK_HOST is not a name or address"],
])("refuses %s with one sentence, and exits with 1", async (_case, environment, words) => {
  const data = join(testFolder(), "data");
  await copyPreparedDatabase(join(data, "database"));
  const { exitCode, message } = await startRefusedProcess(data, environment);
  expect([exitCode, message]).toEqual([1, expect.stringContaining(words)]);
  expect(message).not.toMatch(/^\s+at /m);
});

test("refuses a key that other accounts can read", async () => {
  const data = join(testFolder(), "data");
  await copyPreparedDatabase(join(data, "database"));
  const open = write("open.pem", "key");
  chmodSync(open, 0o644);
  const { exitCode, message } = await startRefusedProcess(data, { ...pair, YARDSTICK_KEY: open });
  expect(exitCode).toBe(1);
  expect(message).toContain(`Any account on this machine can read the key ${open}. Make it private: chmod 600 ${open}`);
});

test("refuses a data folder that is a file", async () => {
  const { exitCode, message } = await startRefusedProcess(write("file", ""));
  expect(exitCode).toBe(1);
  expect(message).toMatch(/^The service cannot use .*file/);
  expect(message).not.toMatch(/^\s+at /m);
});
