/** @jest-environment ./test/service/support/pglite-environment.cjs */
import type { FastifyInstance } from "fastify";
import { startTestService, type TestService } from "../support/test-service";

let service: TestService;
let production: FastifyInstance;
beforeAll(async () => {
  service = await startTestService();
  production = await service.another({ production: true, workbench: null, signInCode: null });
}, 60_000);
afterAll(() => service.close());

const get = (url: string) => service.app.inject({ url });

test("serves the pane so that browsers ask for it each time, and answers 304 if it has not changed", async () => {
  const reply = await get("/taskpane.html");
  expect([reply.statusCode, reply.headers["cache-control"]]).toEqual([200, "no-cache"]);
  expect(reply.headers["content-type"]).toContain("text/html");
  const again = await service.app.inject({
    url: "/taskpane.html",
    headers: { "if-none-match": String(reply.headers.etag) },
  });
  expect(again.statusCode).toBe(304);
});

test("lets browsers keep a file for ever only if its name has the hash of its content", async () => {
  expect((await get("/chunk.0123456789abcdef0123.js")).headers["cache-control"]).toContain("immutable");
  expect((await get("/functions.json")).headers["cache-control"]).toBe("no-cache");
});

test("lets Excel on the web read function metadata and icons from its own origin", async () => {
  const { headers } = await get("/functions.json");
  expect(headers["access-control-allow-origin"]).toBe("*");
  expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
});

test("does not let another origin read anything that needs a token", async () => {
  const reply = await service.app.inject({
    url: "/v1/me",
    headers: { ...(await service.signIn("Leeds")), origin: "https://evil.example" },
  });
  expect(reply.statusCode).toBe(200);
  expect(reply.headers["access-control-allow-origin"]).toBeUndefined();
});

test("serves no hidden files", async () => {
  expect((await get("/.built")).statusCode).toBe(404);
});

test("allows scripts from here and framing by Office, but no eval and nothing inline", async () => {
  const policy = directives(String((await get("/taskpane.html")).headers["content-security-policy"]));
  expect(policy["script-src"]).toEqual(["'self'"]);
  expect(policy["frame-ancestors"]).toEqual(expect.arrayContaining(["'self'", "https://*.officeapps.live.com"]));
  const live = await production.inject({ url: "/taskpane.html" });
  const livePolicy = directives(String(live.headers["content-security-policy"]));
  expect(livePolicy["script-src"]).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
});

test("sends no header that would stop Excel on the web from showing the pane, and HSTS only in production", async () => {
  const { headers } = await get("/taskpane.html");
  expect(headers["x-frame-options"]).toBeUndefined();
  expect(headers["cross-origin-opener-policy"]).toBeUndefined();
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["strict-transport-security"]).toBeUndefined();
  expect((await production.inject("/taskpane.html")).headers["strict-transport-security"]).toContain("max-age=");
});

test("opens the workbench", async () => {
  expect((await get("/workbench")).payload).toContain("<title>Workbench</title>");
  expect((await get("/")).headers.location).toBe("/workbench");
});

test("finds office.js's files whether requested in capitals or small letters", async () => {
  for (const path of ["office.js", "Office.js", "en-US/office_strings.js", "EN-us/Office_Strings.JS"]) {
    expect([path, (await get(`/office/${path}`)).statusCode]).toEqual([path, 200]);
  }
  expect((await get("/office/nothing.js")).statusCode).toBe(404);
});

test("lists the sample workbooks and serves them", async () => {
  const samples = (await get("/workbench/samples.json")).json<{ name: string; url: string }[]>();
  expect(samples).toEqual([{ name: "budget", url: "/workbench/samples/budget.xlsx" }]);
  expect((await get("/workbench/samples/budget.xlsx")).payload).toBe("a workbook");
});

test.each([
  "/workbench",
  "/workbench/",
  "/workbench/index.html",
  "/WorkBench/index.html",
  "/%77orkbench/index.html",
  "//workbench/index.html",
  "/x/../workbench/index.html",
  "/workbench/samples.json",
  "/workbench/samples/budget.xlsx",
  "/office/office.js",
])("has no %s in production", async (url) => {
  expect((await production.inject({ url })).statusCode).toBe(404);
});

function directives(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split(";").map((directive) => {
      const [name = "", ...values] = directive.trim().split(" ");
      return [name, values];
    }),
  );
}
