/**
 * The process that benchmarks/service.ts measures: the service with the releases of that folder, over TLS and with the
 * log of a live service, and beside it bare Fastify routes over the same TLS. Prints one line of JSON with what to send
 * where, and ends when its standard input does.
 */
import { mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify, { type FastifyHttpsOptions } from "fastify";
import { clubs, findClub } from "../src/domain/clubs/index";
import { createApp } from "../src/service/app";
import { localCertificate } from "../src/service/certificate";
import { seedClubs } from "../src/service/publish/seed-clubs";
import { seedReleases } from "../src/service/publish/seed-releases";
import { makeSignInCode } from "../src/service/sign-in-code";
import { migrate } from "../src/service/store/migrate";
import { openEmbeddedDatabase } from "../src/service/store/open-embedded-database";

const [releases = "data", club = "section-251"] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "yardstick-bench-"));
const database = await openEmbeddedDatabase(join(folder, "database"));
await migrate(database);
await seedReleases(database, releases);
await seedClubs(
  database,
  clubs.flatMap((one) => findClub(one.club, one.year) ?? []),
  club,
);
const certificate = await localCertificate(join(folder, "certificates"), new Date());
const signInCode = makeSignInCode();
const app = await createApp({
  database,
  hasRoom: async () => true,
  bundle: folder,
  production: true,
  signInCode,
  workbench: null,
  certificate,
  mailer: { send: async () => undefined },
  logger: { level: "info", file: join(folder, "log") },
  now: () => new Date(),
  // The limits for one client are for a council, and this is one client.
  limits: { rates: { refused: 1e9, checks: 1e9, checksOfMember: 1e9, changesOfPerson: 1e9 } },
});

const path = `/v1/clubs/${club}/releases/latest`;
const { token } = (
  await app.inject({ method: "POST", url: "/v1/development/sign-in", payload: { member: "Leeds", code: signInCode } })
).json<{ token: string }>();
const authorization = `Bearer ${token}`;
const release = await app.inject({ url: path, headers: { authorization, "accept-encoding": "gzip" } });

await database.query("create table bench (bytes text)");
const secure: FastifyHttpsOptions<Server> = { https: certificate, bodyLimit: 10_000_000 };
const bare = Fastify(secure);
bare.get("/", async () => ({ status: "ok" }));
const logged = Fastify({ ...secure, logger: { level: "info", file: join(folder, "bare-log") } });
logged.get("/", async () => ({ status: "ok" }));
bare.get("/bytes", async (_request, reply) => reply.header("content-encoding", "gzip").send(release.rawPayload));
bare.post("/commit", async ({ body }) => {
  await database.query("insert into bench values ($1)", [JSON.stringify(body)]);
  return null;
});

await app.listen({ host: "127.0.0.1", port: 0 });
await bare.listen({ host: "127.0.0.1", port: 0 });
await logged.listen({ host: "127.0.0.1", port: 0 });
const service = `https://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
const beside = `https://127.0.0.1:${(bare.server.address() as AddressInfo).port}`;
const tag = String(release.headers.etag);
console.log(
  JSON.stringify({
    notModified: { url: service + path, headers: { authorization, "if-none-match": tag } },
    gzip: { url: service + path, headers: { authorization, "accept-encoding": "gzip" } },
    identity: { url: service + path, headers: { authorization, "accept-encoding": "identity" } },
    bare: { url: `${beside}/`, headers: {} },
    bareWithLog: { url: `https://127.0.0.1:${(logged.server.address() as AddressInfo).port}/`, headers: {} },
    bareBytes: { url: `${beside}/bytes`, headers: {} },
    submit: { url: service, headers: { authorization } },
    commit: { url: `${beside}/commit`, headers: {} },
    releaseBytes: release.rawPayload.length,
  }),
);

process.stdin.resume().on("end", () => void stop());

async function stop(): Promise<void> {
  await Promise.all([app.close(), bare.close(), logged.close()]);
  await database.close();
  await rm(folder, { recursive: true });
  process.exit(0);
}
