/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { problemDocument } from "../../src/contract/problem";
import { makeReleaseFile } from "../../src/service/publish/make-release-file";
import type { ReleaseJob } from "../../src/service/publish/release-job";
import { usualRateLimits } from "../../src/service/rate-limits";
import { requestOf, submissionHeaders } from "./support/questionnaire";
import { startTestService, type TestService } from "./support/test-service";

/** How many requests are made; more with YARDSTICK_FUZZ=5000. */
const numRuns = Number(process.env.YARDSTICK_FUZZ ?? 150);
/** Left out: a different one for each run, printed if the run fails. */
const seed = Number(process.env.YARDSTICK_FUZZ_SEED ?? Date.now() % 1_000_000);

const many = 1e9;
let service: TestService;
let leeds: { authorization: string };
let administrator: { authorization: string };
beforeAll(async () => {
  const rates = { ...usualRateLimits, refused: many, checks: many, checksOfMember: many };
  // Making a release in a thread of its own has its own test.
  const makeRelease = async (job: ReleaseJob) => makeReleaseFile(job);
  service = await startTestService({ limits: { rates }, makeRelease }, { withQuestionnaires: true });
  leeds = await service.signIn("Leeds");
  administrator = await service.signInAsAdministrator();
  const url = "/v1/clubs/cla/years/2025-26/members/E08000035/queries";
  const payload = { ...bodies["queries"]!(), id: thread };
  const begun = await service.app.inject({ method: "POST", url, headers: administrator, payload });
  expect(begun.statusCode).toBe(201);
}, 60_000);
afterAll(() => service.close());
jest.setTimeout(600_000);

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    [],
    {},
    "",
    "\0",
    "\ud800",
    "__proto__",
    "x".repeat(70_000),
    "é\u200b",
    "../..",
    "%00",
  ),
  fc.constantFrom<unknown>(0, -0, -1, 2 ** 31, 2 ** 53, 5e-324, 1.7976931348623157e308, 0.5, "9".repeat(400)),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.jsonValue(),
);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The same value with one place in it changed to something else; `at` chooses the place. */
function changed(value: unknown, at: number, to: unknown): unknown {
  if (typeof value !== "object" || value === null) return to;
  const entries = Object.entries(value);
  if (entries.length === 0 || at % 7 === 0) return to;
  const chosen = at % entries.length;
  const copied = entries.map(([key, each], n) => [
    key,
    n === chosen ? changed(each, Math.floor(at / entries.length), to) : each,
  ]);
  return Array.isArray(value) ? copied.map(([, each]) => each as Json) : Object.fromEntries(copied);
}

const bodies: Record<string, () => object> = {
  submissions: () => requestOf(),
  validate: () => ({ answers: requestOf().answers, explanations: [] }),
  "sign-in": () => ({ member: "Leeds" }),
  reminders: () => ({ members: null, text: null, again: false }),
  contacts: () => ({ contacts: [{ name: "Sam Hill", email: "sam@leeds.example" }] }),
  deadline: () => ({ from: null, to: "2026-12-04", reason: "A new ledger." }),
  extensions: () => ({ until: "2026-12-04", reason: "A new ledger." }),
  administrator: () => ({ code: "" }),
  invitations: () => ({ role: "reader", member: "E08000035", note: "Sam", days: 3 }),
  accept: () => ({ code: `ysi_${"A".repeat(43)}`, name: "Sam" }),
  "{person}": () => ({ role: "reader", member: "E08000035" }),
  "signed-off-by": () => ({ role: "approver" }),
  tokens: () => ({}),
  queries: () => ({ id: randomUUID(), subject: "cla.starts", seen: "240", words: "Is a transfer counted in them?" }),
  messages: () => ({ id: randomUUID(), words: "Yes, one of six children." }),
  feedback: () => ({ id: randomUUID(), question: "cla.starts", words: "Does a transfer count?" }),
  "{year}/state": () => ({ from: "open", to: "closed", reason: "A correction." }),
  "queries/{id}/state": () => ({ state: "closed" }),
  assignment: () => ({
    people: [{ person: null, name: "Sam Hill", role: "team manager" }],
    note: "From the ledger.",
    wishedFor: "2026-12-01",
  }),
  readiness: () => ({ ready: 4711 }),
  progress: () => ({ sections: [{ section: "contact", asked: 3, answered: 2, toFix: 1, changedFrom: null }] }),
  "membership-requests": () => ({ id: randomUUID(), club: "cla", kind: "leave", words: "A merger." }),
  decision: () => ({ accept: false, reason: "The year has begun." }),
  // These ask for nothing in their body.
  releases: () => ({}),
  finalise: () => ({}),
  contact: () => ({ consent: true, email: "sam@leeds.gov.uk", phone: null }),
  "scenarios/{id}": () => ({
    scenario: "break-even",
    name: "Ours",
    inputs: { Places: 4, Weekly_cost: null },
    origins: { Places: "Our capital plan" },
    basis: { releases: ["Section 251: Release 2 · final · 28 Nov 2026."], demonstration: false },
  }),
  "{id}": () => ({ label: "Ours", members: ["E08000035"], made: { kind: "picked" } }),
};
/** What is usually sent to that path: by its end, the longest that is listed. */
function bodyFor(path: string): object {
  const end = Object.keys(bodies)
    .filter((each) => path.endsWith(`/${each}`))
    .sort((one, other) => other.length - one.length)[0];
  if (end === undefined) throw new Error(`Add to bodies what ${path} is sent.`);
  return bodies[end]!();
}

const thread = "00000000-0000-4000-8000-000000000001";
const usualParts: Record<string, string> = {
  club: "cla",
  year: "2025-26",
  member: "E08000035",
  version: "latest",
  id: "ours",
  from: "1",
  to: "1",
  person: "00000000-0000-4000-8000-000000000000",
  section: "contact",
};

test("every route answers any request as the interface says, and never with a fault of the service", async () => {
  const { paths } = (await service.app.inject("/openapi.json")).json<{
    paths: Record<string, Record<string, { parameters?: { in: string; name: string }[] }>>;
  }>();
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [] }]) => ({
      path,
      method,
      queried: parameters.filter((each) => each.in === "query").map(({ name }) => name),
    })),
  );
  // At most 16 KB of a head ever arrives.
  const text = (value: unknown) =>
    encodeURIComponent(
      (typeof value === "string" ? value : JSON.stringify(value)).replaceAll(/\p{Surrogate}/gu, "?").slice(0, 3000),
    );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...routes),
      fc.nat({ max: 100_000 }),
      odd,
      fc.constantFrom("body", "address", "query", "header", "nothing"),
      fc.boolean(),
      async ({ path, method, queried }, at, value, where, administers) => {
        const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
        const hit = where === "address" ? names[at % Math.max(1, names.length)] : null;
        const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
          name === hit
            ? text(value)
            : name === "id" && path.includes("/queries/")
              ? thread
              : (usualParts[name] ?? name),
        );
        const asked = where === "query" ? queried[at % Math.max(1, queried.length)] : undefined;
        const url = asked === undefined ? address : `${address}?${asked}=${text(value)}`;
        const body = ["post", "put"].includes(method) ? bodyFor(path) : undefined;
        const payload =
          body === undefined ? undefined : JSON.stringify(where === "body" ? changed(body, at, value) : body);
        const headers: Record<string, string> = {
          ...(administers ? administrator : leeds),
          ...submissionHeaders(0),
          ...(payload !== undefined && { "content-type": "application/json" }),
          ...(where === "header" && {
            [["if-match", "idempotency-key", "content-encoding", "if-none-match"][at % 4]!]: text(value),
          }),
        };
        const reply = await service.app.inject({
          method: method.toUpperCase() as "GET",
          url,
          headers,
          ...(payload !== undefined && { payload }),
        });
        expect(reply.statusCode).toBeLessThan(500);
        if (reply.statusCode < 400) return;
        expect(reply.headers["content-type"]).toBe("application/problem+json");
        expect(problemDocument.safeParse(reply.json()).success).toBe(true);
      },
    ),
    { numRuns, seed, endOnFailure: true },
  );
});
