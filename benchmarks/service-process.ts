/**
 * The process that benchmarks/service.ts measures: the service with the shipped release, and a bare Fastify route
 * beside it. Prints one line of JSON with their addresses, and ends when its standard input does.
 */
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify, { type FastifyInstance } from "fastify";
import { createApp } from "../src/service/app";
import { seedReleases } from "../src/service/publish/seed-releases";
import { makeSignInCode } from "../src/service/sign-in-code";
import { migrate } from "../src/service/store/migrate";
import { openEmbeddedDatabase } from "../src/service/store/open-embedded-database";

const folder = await mkdtemp(join(tmpdir(), "yardstick-bench-"));
const database = await openEmbeddedDatabase(join(folder, "database"));
await migrate(database);
await seedReleases(database, "data");
const signInCode = makeSignInCode();
const app = await createApp({
  database,
  hasRoom: async () => true,
  bundle: folder,
  production: false,
  signInCode,
  workbench: null,
  certificate: null,
  logger: false,
  now: () => new Date(),
});
const bare = Fastify();
bare.get("/", async () => ({ status: "ok" }));

const path = "/v1/clubs/section-251/releases/latest";
const { token } = (
  await app.inject({ method: "POST", url: "/v1/development/sign-in", payload: { member: "Leeds", code: signInCode } })
).json<{ token: string }>();
const authorization = `Bearer ${token}`;
const release = await app.inject({ url: path, headers: { authorization } });
const tag = String(release.headers.etag);

console.log(
  JSON.stringify({
    service: { url: `${await listen(app)}${path}`, headers: { authorization, "if-none-match": tag } },
    bare: { url: await listen(bare), headers: {} },
  }),
);

process.stdin.resume().on("end", () => void stop());

async function listen(server: FastifyInstance): Promise<string> {
  await server.listen({ host: "127.0.0.1", port: 0 });
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

async function stop(): Promise<void> {
  await Promise.all([app.close(), bare.close()]);
  await database.close();
  await rm(folder, { recursive: true });
}
