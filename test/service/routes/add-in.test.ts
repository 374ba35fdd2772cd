/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { brotliDecompressSync, gunzipSync } from "node:zlib";
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

test("serves the administrator's page at the address that people type", async () => {
  const reply = await production.inject({ url: "/administrator" });
  expect([reply.statusCode, reply.headers["cache-control"]]).toEqual([200, "no-cache"]);
  expect(reply.headers["content-type"]).toContain("text/html");
  expect(reply.headers["content-security-policy"]).toBe(
    (await production.inject({ url: "/taskpane.html" })).headers["content-security-policy"],
  );
  expect(reply.body).toContain("Look after a club");
});

test("lets browsers keep a file for ever only if its name has the hash of its content", async () => {
  expect((await get("/chunk.0123456789abcdef0123.js")).headers["cache-control"]).toContain("immutable");
  expect((await get("/functions.json")).headers["cache-control"]).toBe("no-cache");
  expect((await get("/functions.js")).headers["cache-control"]).toBe("no-cache");
});

test("does not let browsers cache the 404 for an earlier build's script", async () => {
  const reply = await get("/chunk.fedcba98765432100123.js");
  expect([reply.statusCode, reply.headers["cache-control"]]).toEqual([404, "no-store"]);
});

describe("a script that was compressed when it was built", () => {
  const url = "/chunk.0123456789abcdef0123.js";
  const asked = (encodings: string | undefined, more: Record<string, string> = {}, method: "GET" | "HEAD" = "GET") =>
    service.app.inject({
      method,
      url,
      headers: { ...(encodings !== undefined && { "accept-encoding": encodings }), ...more },
    });

  const unpack = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };

  test.each<[string | undefined, keyof typeof unpack]>([
    ["gzip, deflate, br, zstd", "br"],
    ["br", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0.1, gzip;q=0.5", "gzip"],
    ["GZIP", "gzip"],
    ["*", "gzip"],
    ["gzip;q=0", "identity"],
    ["deflate", "identity"],
    ["identity", "identity"],
    ["", "identity"],
    [undefined, "identity"],
  ])("comes to who accepts %j as %s", async (encodings, encoding) => {
    const reply = await asked(encodings);
    expect([reply.statusCode, reply.headers["content-encoding"] ?? "identity"]).toEqual([200, encoding]);
    expect(unpack[encoding](reply.rawPayload).toString()).toBe("export const answer = 42;\n".repeat(100));
    expect(reply.headers).toMatchObject({
      "content-type": "application/javascript; charset=utf-8",
      "content-length": String(reply.rawPayload.length),
      "cache-control": "public, max-age=31536000, immutable",
      vary: "accept-encoding",
      "access-control-allow-origin": "*",
      "content-security-policy": expect.stringContaining("script-src 'self'"),
    });
  });

  test("has a separate tag for each encoding", async () => {
    const encodings = ["br", "gzip", "identity"];
    const tags = await Promise.all(encodings.map(async (each) => String((await asked(each)).headers.etag)));
    expect(new Set(tags).size).toBe(3);
    for (const [at, each] of encodings.entries()) {
      const statuses = await Promise.all(
        tags.map(async (tag) => (await asked(each, { "if-none-match": tag })).statusCode),
      );
      expect(statuses).toEqual(tags.map((_, of) => (of === at ? 304 : 200)));
    }
  });

  test("answers HEAD with the same headers as GET", async () => {
    const [head, whole] = [await asked("br", {}, "HEAD"), await asked("br")];
    expect([head.statusCode, head.rawPayload.length]).toEqual([200, 0]);
    expect({ ...head.headers, date: null }).toEqual({ ...whole.headers, date: null });
  });

  test("comes in parts, which are parts of the bytes that are sent", async () => {
    const whole = await asked("gzip");
    const part = await asked("gzip", { range: "bytes=4-9" });
    expect([part.statusCode, part.headers["content-encoding"]]).toEqual([206, "gzip"]);
    expect(part.headers["content-range"]).toBe(`bytes 4-9/${whole.rawPayload.length}`);
    expect(part.rawPayload).toEqual(whole.rawPayload.subarray(4, 10));
  });
});

test("serves an uncompressed file as it is, whatever the browser accepts", async () => {
  const reply = await service.app.inject({ url: "/functions.js", headers: { "accept-encoding": "gzip, br" } });
  expect([reply.statusCode, reply.headers["content-encoding"]]).toEqual([200, undefined]);
  expect(reply.headers.vary).toBe("accept-encoding");
  expect(reply.payload).toContain("answer = 42");
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
  expect(samples).toEqual([{ name: "Budget", url: "/workbench/samples/budget.xlsx" }]);
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
