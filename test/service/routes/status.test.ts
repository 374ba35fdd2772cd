/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { permissions } from "../support/permissions";
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
  // Pages and files are for browsers, and are not described.
  const routes = Object.entries(permissions).filter(([route]) => / \/(v1|healthz|readyz)/.test(route));
  const expected = routes.map(([route, { policy }]) => {
    const [method = "", path = ""] = route.split(" ");
    const described = path.replaceAll(/:(\w+)/g, "{$1}");
    return `${method.toLowerCase()} ${described} ${policy === "signed-in" ? "token" : "open"}`;
  });
  expect(described.sort()).toEqual(expected.sort());
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
