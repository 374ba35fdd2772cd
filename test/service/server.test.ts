/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { codeOfLink } from "../../src/domain/sign-in-link";
import { copyPreparedDatabase } from "./support/test-database";
import { asDocumented, startRefusedProcess, startServiceProcess, type ServiceProcess } from "./support/service-process";
import { testFolder } from "./support/test-folder";

jest.setTimeout(120_000);

/** One data folder for all: each test starts with what the one before left. */
const data = join(testFolder(), "data");
beforeAll(() => copyPreparedDatabase(join(data, "database")));

const knows = async (service: ServiceProcess, token: string) =>
  (await service.fetch("/v1/me", { token })).status === 200;

test("serves the shipped release over HTTPS, alone on its folder, and keeps its data after a restart", async () => {
  const first = await startServiceProcess(data, {}, asDocumented);
  const token = await first.signIn("Leeds");
  const release = await first.fetch("/v1/clubs/section-251/releases/latest", { token });
  expect(release.body.equals(readFileSync("data/section-251.json.gz"))).toBe(true);

  const refused = await startRefusedProcess(data);
  expect(refused.exitCode).toBe(1);
  expect(refused.message).toBe(
    `Another Yardstick service is using the data folder ${data}. Stop it first, or give this one a folder of its own: set YARDSTICK_DATA to its path.`,
  );
  expect(await knows(first, token)).toBe(true);
  expect(await first.stop("SIGTERM")).toBe(0);

  const second = await startServiceProcess(data);
  expect(await knows(second, token)).toBe(true);
  // The link from a start works until the service stops.
  const body = { member: "Leeds", code: codeOfLink(first.signInLink) };
  expect((await second.fetch("/v1/development/sign-in", { body })).status).toBe(403);
  expect(await knows(second, await second.signIn("Leeds"))).toBe(true);
  expect(await second.stop("SIGINT")).toBe(0);
});

test("says what to do if the port is in use, and frees the folder", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "localhost", resolve));
  const { port } = other.address() as AddressInfo;
  const refused = await startRefusedProcess(data, { PORT: String(port) });
  expect(refused).toMatchObject({ exitCode: 1 });
  expect(refused.message).toMatch(`Port ${port} is in use by another program. Stop it, or choose another port`);
  await new Promise((resolve) => other.close(resolve));
});

test("refuses development sign-in in production, with a sentence and no stack trace", async () => {
  const refused = await startRefusedProcess(data, { NODE_ENV: "production" });
  expect(refused.exitCode).toBe(1);
  expect(refused.message).toMatch(
    /^Development sign-in lets anyone .*Unset YARDSTICK_DEVELOPMENT_SIGN_IN for a live service\.$/,
  );
});
