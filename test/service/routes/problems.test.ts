/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import type { InjectOptions } from "fastify";
import { problemDocument } from "../../../src/contract/problem";
import type { Database } from "../../../src/service/store/database";
import { startTestService, type TestService } from "../support/test-service";

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
}, 60_000);
afterAll(() => service.close());

type Request = InjectOptions & { url: string };
const json = { "content-type": "application/json" };

test.each<[string, number, Request]>([
  ["an unknown path", 404, { url: "/v1/nothing" }],
  ["an unknown path with a query", 404, { url: "/v1/nothing?of=this" }],
  ["an unknown file", 404, { url: "/nothing.js" }],
  ["POST to an unknown path", 404, { method: "POST", url: "/nothing", payload: {} }],
  ["a method the path has not", 405, { method: "DELETE", url: "/v1/clubs/sample/releases/1" }],
  ["a body that is not JSON", 400, { method: "POST", url: "/v1/development/sign-in", payload: "{", headers: json }],
  [
    "a body of another type",
    415,
    { method: "POST", url: "/v1/development/sign-in", payload: "a", headers: { "content-type": "text/csv" } },
  ],
  [
    "a body of megabytes",
    413,
    { method: "POST", url: "/v1/development/sign-in", payload: { member: "x".repeat(1e6) } },
  ],
  ["a body without what is needed", 400, { method: "POST", url: "/v1/development/sign-in", payload: {} }],
  ["a malformed address", 400, { url: "/v1/clubs/%E0%A4%A/releases/1" }],
  ["a part that the file has not", 416, { url: "/functions.js", headers: { range: "bytes=999999-" } }],
  ["an address with a NUL", 400, { url: "/taskpane.html%00.js" }],
  ["a condition on another version of a file", 400, { url: "/functions.js", headers: { "if-match": '"another"' } }],
  ["a path out of the bundle", 404, { url: "/..%2f..%2fetc%2fpasswd" }],
])("answers %s with %i as problem+json", async (_case, status, request) => {
  const reply = await service.app.inject(request);
  expect(reply.statusCode).toBe(status);
  expect(reply.headers["content-type"]).toBe("application/problem+json");
  expect(reply.headers["cache-control"]).toBe("no-store");
  const problem = problemDocument.parse(reply.json());
  expect(problem.status).toBe(status);
  expect(problem.instance).toBe(request.url.split("?")[0]);
  expect(problem.detail).toMatch(/\.$/);
  if ((request.method ?? "GET") === "GET") expect(problem.detail).not.toMatch(/body/);
  expect(reply.headers).toMatchObject({
    "content-security-policy": expect.stringContaining("default-src 'self'"),
    "x-content-type-options": "nosniff",
  });
});

test("says which methods a path has", async () => {
  const reply = await service.app.inject({ method: "PUT", url: "/v1/me" });
  expect(reply.headers.allow).toBe("GET, HEAD");
});

test("answers HEAD as GET, without the body", async () => {
  const reply = await service.app.inject({ method: "HEAD", url: "/healthz" });
  expect([reply.statusCode, reply.payload]).toEqual([200, ""]);
});

test("reveals nothing about a fault inside the service, and logs it", async () => {
  const broken: Database = {
    ...service.database,
    query: () => Promise.reject(new Error("relation secret is missing")),
  };
  const app = await service.another({ database: broken });
  const reply = await app.inject({ url: "/v1/me", headers: { authorization: "Bearer yst_something" } });
  expect(reply.statusCode).toBe(500);
  expect(problemDocument.parse(reply.json()).title).toBe("Something went wrong in the service");
  expect(reply.payload).not.toContain("secret");
  expect(service.log.join("")).toContain("relation secret is missing");
});

test("answers even something that is not HTTP with a problem", async () => {
  const app = await service.another({});
  await app.listen({ host: "127.0.0.1", port: 0 });
  const socket = connect((app.server.address() as AddressInfo).port, "127.0.0.1");
  socket.end("HELLO\r\n\r\n");
  let text = "";
  for await (const chunk of socket) text += String(chunk);
  const [head = "", body = ""] = text.split("\r\n\r\n");
  expect(head).toContain("HTTP/1.1 400 Bad Request");
  expect(head).toContain("application/problem+json");
  expect(problemDocument.parse(JSON.parse(body)).status).toBe(400);
});

test("cannot be built with a route that states no policy", async () => {
  const app = await service.another({});
  expect(() => app.get("/v1/forgotten", async () => "anyone?")).toThrow("GET /v1/forgotten states no policy");
});
