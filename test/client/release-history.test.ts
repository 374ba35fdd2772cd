/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { createReleaseHistory } from "../../src/client/release-history";
import { releaseChanges } from "../../src/domain/release/release-changes";
import type { SignedIn } from "../../src/contract/signed-in";
import { publishAnotherClub } from "../service/support/another-club";
import { startTestService, type TestService } from "../service/support/test-service";

jest.setTimeout(60_000);

let service: TestService;
let origin: string;
beforeAll(async () => {
  service = await startTestService();
  await publishAnotherClub(service.database, { version: 1, state: "draft", date: "2026-10-01" });
  await publishAnotherClub(service.database, { version: 3, date: "2026-11-01" });
  origin = await service.app.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => service.close());

/** A user at Enfield. */
async function enfield() {
  const { authorization } = await service.signIn("E09000010");
  const session = { token: authorization.replace("Bearer ", "") } as SignedIn;
  return createReleaseHistory({ origin, session: async () => session });
}

test("lists a club's releases, and opens two of them to say what moved", async () => {
  const history = await enfield();
  const listed = await history.releases("other");
  expect(listed).toMatchObject({ ok: true, value: [{ version: 3 }, { version: 1, state: "draft" }] });
  const [from, to] = [await history.release("other", 1), await history.release("other", 3)];
  if (!from.ok || !to.ok) throw new Error("A release was not opened.");
  // The club's only figure is the number of the release.
  expect(releaseChanges(from.value, to.value).changed).toMatchObject([{ before: 1, after: 3 }]);
});

test("says what is wrong: no such release, a club one is not in, nobody signed in, no answer", async () => {
  const history = await enfield();
  expect(await history.release("other", 2)).toMatchObject({ ok: false, problem: { code: "service-refused" } });
  expect(await history.releases("nowhere")).toMatchObject({ ok: false, problem: { code: "service-refused" } });
  const nobody = createReleaseHistory({ origin, session: async () => null });
  expect(await nobody.releases("other")).toMatchObject({ ok: false, problem: { code: "not-signed-in" } });
  expect(await nobody.release("other", 1)).toMatchObject({ ok: false, problem: { code: "not-signed-in" } });
  const silent = createReleaseHistory({
    origin: "http://127.0.0.1:9",
    session: async () => ({ token: "x" }) as SignedIn,
  });
  expect(await silent.releases("other")).toMatchObject({ ok: false, problem: { code: "service-unreachable" } });
});
