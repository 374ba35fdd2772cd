import { createServer, type Server } from "node:http";
import type { FastifyInstance } from "fastify";
import { Counter, Histogram, Registry } from "prom-client";
import { Refusal } from "./refusal";
import type { Database } from "./store/database";

/** What the service counts, for Prometheus. No label says who asked or for which member. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: "yardstick_request_seconds",
    help: "Requests by route and status, and how long they took",
    labelNames: ["route", "status"],
    buckets: [0.005, 0.025, 0.1, 0.5, 2, 10, 60],
    registers,
  });
  const submissions = new Counter({
    name: "yardstick_submissions_accepted_total",
    help: "Versions accepted; the same content again does not count",
    registers,
  });
  const refusals = new Counter({
    name: "yardstick_refusals_total",
    help: "Refusals by code",
    labelNames: ["code"],
    registers,
  });
  const databaseTime = new Histogram({
    name: "yardstick_database_seconds",
    help: "Statements and transactions, and how long they took",
    labelNames: ["kind"],
    buckets: [0.001, 0.005, 0.025, 0.1, 0.5, 2, 10],
    registers,
  });
  const timed = async <T>(kind: string, work: Promise<T>): Promise<T> => {
    const end = databaseTime.startTimer({ kind });
    return work.finally(() => end());
  };
  return {
    text: () => registry.metrics(),
    type: registry.contentType,
    /** Counts the requests of an app; call it before adding any route. */
    watch(app: FastifyInstance): void {
      app.addHook("onResponse", (request, reply, done) => {
        const route = `${request.method} ${request.routeOptions.url ?? "(none)"}`;
        requests.observe({ route, status: reply.statusCode }, reply.elapsedTime / 1000);
        if (route.endsWith("/:member/submissions") && reply.statusCode === 201) submissions.inc();
        done();
      });
      app.addHook("onError", (_request, _reply, error, done) => {
        refusals.inc({ code: error instanceof Refusal ? error.code : "other" });
        done();
      });
    },
    /** The same database, with its time measured. */
    timing: (database: Database): Database => ({
      query: (sql, parameters) => timed("statement", database.query(sql, parameters)),
      transaction: (work) => timed("transaction", database.transaction(work)),
      snapshot: (work) => timed("snapshot", database.snapshot(work)),
      close: () => database.close(),
    }),
  };
}
export type Metrics = ReturnType<typeof createMetrics>;

/** Serves the metrics at /metrics, on this machine only. */
export async function serveMetrics({ text, type }: Metrics, port: number): Promise<Server> {
  const server = createServer((request, reply) => {
    if (request.url !== "/metrics") return void reply.writeHead(404).end();
    void text().then((body) => reply.writeHead(200, { "content-type": type }).end(body));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
}
