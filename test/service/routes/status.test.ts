/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { startTestService, type TestService } from "../support/test-service";

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
}, 60_000);
afterAll(() => service.close());

test("is alive and ready", async () => {
  for (const url of ["/healthz", "/readyz"]) {
    const reply = await service.app.inject(url);
    expect([reply.statusCode, reply.json()]).toEqual([200, { status: "ok" }]);
  }
});

test.each([
  ["the database does not answer", () => Promise.reject(new Error("gone"))],
  ["there are no figures", () => Promise.resolve([])],
])("is alive but not ready if %s", async (_case, query) => {
  const app = await service.another({ database: { ...service.database, query } });
  expect((await app.inject("/healthz")).statusCode).toBe(200);
  const reply = await app.inject("/readyz");
  expect([reply.statusCode, reply.headers["content-type"]]).toEqual([503, "application/problem+json"]);
});

interface Operation {
  security: object[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

test("describes every route of the interface, who can use it and how it fails", async () => {
  const document = (await service.app.inject("/openapi.json")).json<{
    openapi: string;
    paths: Record<string, Record<string, Operation>>;
  }>();
  expect(document.openapi).toBe("3.1.0");
  const described = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(
      ([method, { security }]) => `${method} ${path} ${security.length > 0 ? "token" : "open"}`,
    ),
  );
  expect(described.sort()).toEqual([
    "delete /v1/members/{member}/peer-groups/{id} token",
    "get /healthz open",
    "get /readyz open",
    "get /v1/clubs token",
    "get /v1/clubs/{club}/audit token",
    "get /v1/clubs/{club}/releases token",
    "get /v1/clubs/{club}/releases/{version} token",
    "get /v1/clubs/{club}/years/{year}/form token",
    "get /v1/clubs/{club}/years/{year}/members/{member}/submissions token",
    "get /v1/clubs/{club}/years/{year}/members/{member}/submissions/{version} token",
    "get /v1/clubs/{club}/years/{year}/members/{member}/submissions/{version}/workbook token",
    "get /v1/development/members open",
    "get /v1/directory token",
    "get /v1/me token",
    "get /v1/members/{member}/audit token",
    "get /v1/members/{member}/peer-groups token",
    "post /v1/clubs/{club}/years/{year}/members/{member}/submissions token",
    "post /v1/clubs/{club}/years/{year}/members/{member}/validate token",
    "post /v1/development/sign-in open",
    "put /v1/members/{member}/peer-groups/{id} token",
  ]);
  for (const operations of Object.values(document.paths)) {
    for (const { responses } of Object.values(operations)) {
      expect(responses.default?.content?.["application/problem+json"]?.schema).toMatchObject({ type: "object" });
    }
  }
  const release = document.paths["/v1/clubs/{club}/releases/{version}"]?.get;
  expect(Object.keys(release?.responses["200"]?.content ?? {})).toEqual(["application/vnd.yardstick.release"]);
  expect(Object.keys(release?.responses ?? {})).toContain("304");
});

test("never changes anything published", async () => {
  for (const statement of [
    "update dataset_release set state = 'draft'",
    "delete from dataset_release",
    "truncate dataset_release cascade",
    "update blob set media_type = 'text/plain'",
    "delete from blob",
  ]) {
    await expect(service.database.query(statement)).rejects.toThrow("is never changed");
  }
});
