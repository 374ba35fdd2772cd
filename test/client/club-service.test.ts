import { createClubService } from "../../src/client/club-service";
import { smallRelease, smallReleaseText } from "../support/small-release";
import { problemJson, startFakeService, type FakeService } from "./fake-service";
import { testSignInCode } from "../support/sign-in-code";

let service: FakeService;
beforeEach(async () => void (service = await startFakeService(smallReleaseText)));
afterEach(() => service.close());

describe("createClubService", () => {
  it("says whom one can sign in as, and signs in", async () => {
    const client = createClubService(service.origin);
    expect(await client.signInOffer()).toEqual({
      ok: true,
      value: { members: [{ code: "E08000035", name: "Leeds" }] },
    });
    const signedIn = await client.signIn("Leeds", testSignInCode);
    expect(signedIn).toEqual({ ok: true, value: { token: "t1", member: { code: "E08000035", name: "Leeds" } } });
  });

  it("says that nobody can sign in from here if the service has no such sign-in, as a live one", async () => {
    service.instead = { status: 404, body: problemJson(404, "No such page.") };
    expect(await createClubService(service.origin).signInOffer()).toEqual({ ok: true, value: null });
  });

  it("fetches a release, and next time only asks whether it changed", async () => {
    const client = createClubService(service.origin);
    const tag = `W/"${smallRelease.hash}"`;
    expect(await client.release("t1", "small", "latest", null)).toEqual({
      ok: true,
      value: { changed: true, value: smallReleaseText, tag },
    });
    expect(await client.release("t1", "small", "latest", tag)).toEqual({ ok: true, value: { changed: false } });
  });

  it("fetches the directory, and next time only asks whether it changed", async () => {
    const client = createClubService(service.origin);
    const answer = await client.directory("t1", null);
    expect(answer).toMatchObject({ ok: true, value: { changed: true, value: { clubs: [{ club: "small" }] } } });
    const tag = answer.ok && answer.value.changed ? answer.value.tag : null;
    expect(await client.directory("t1", tag)).toEqual({ ok: true, value: { changed: false } });
    service.instead = { status: 200, body: `{"clubs":[{"club":"small"}],"indicators":[]}` };
    const malformed = await client.directory("t1", null);
    expect(!malformed.ok && malformed.problem.message).toContain("Update Yardstick.");
  });

  it("takes 401 to mean not signed in", async () => {
    const client = createClubService(service.origin);
    expect(await client.directory("stolen", null)).toMatchObject({ ok: false, problem: { code: "not-signed-in" } });
    expect(await client.release("stolen", "small", "latest", null)).toMatchObject({
      ok: false,
      problem: { code: "not-signed-in" },
    });
  });

  it("passes on what the service says is wrong", async () => {
    const client = createClubService(service.origin);
    const answer = await client.signIn("Narnia", testSignInCode);
    expect(answer).toMatchObject({ ok: false, problem: { code: "service-refused" } });
    expect(!answer.ok && answer.problem.message).toContain(`(404): No member "Narnia".`);
  });

  it.each([
    ["an error page", { status: 502, body: "<html>Bad gateway</html>" }, "(502): it gave no reason."],
    ["an error of ours", { status: 503, body: problemJson(503, "Starting.") }, "(503): Starting."],
    ["an answer of another shape", { status: 200, body: `{"nam":1}` }, "Update Yardstick."],
    ["an answer that is not JSON", { status: 200, body: "hello" }, "Update Yardstick."],
  ])("turns %s into a sentence", async (_, instead, sentence) => {
    service.instead = instead;
    const answer = await createClubService(service.origin).directory("t1", null);
    expect(answer).toMatchObject({ ok: false, problem: { code: "service-refused" } });
    expect(!answer.ok && answer.problem.message).toContain(sentence);
  });

  it.each(["hang up", "never"] as const)("takes a service to be down if its answer is: %s", async (instead) => {
    service.instead = instead;
    const answer = await createClubService(service.origin, 200).directory("t1", null);
    expect(answer).toMatchObject({ ok: false, problem: { code: "service-unreachable" } });
    expect(!answer.ok && answer.problem.message).toContain(new URL(service.origin).host);
  });
});
