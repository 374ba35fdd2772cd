import { chosenClub } from "../../src/client/chosen-club";
import { createClubLibrary } from "../../src/client/club-library";
import { createClubService } from "../../src/client/club-service";
import { createMemoryReleaseStore, type ReleaseStore } from "../../src/client/release-store";
import { signInCodeIn, type SignInCode } from "../../src/client/sign-in-code";
import type { ClubData } from "../../src/actions/ports";
import { encodeRelease } from "../../src/domain/release/encode-release";
import type { Result } from "../../src/domain/result";
import { smallReleaseText } from "../support/small-release";
import { startFakeService, type FakeService } from "./fake-service";
import { roadsContent, roadsText, smallVersion } from "./small-clubs";
import { testSignInCode } from "../support/sign-in-code";

let service: FakeService;
let store: ReleaseStore;
let signInCode: SignInCode;
beforeEach(async () => {
  service = await startFakeService(smallReleaseText, roadsText);
  store = createMemoryReleaseStore();
  signInCode = signInCodeIn(forbiddenStorage);
  signInCode.keep(testSignInCode);
});
afterEach(() => service.close());

const forbiddenStorage = () => {
  throw new Error("storage is forbidden");
};

async function start(usual = "roads") {
  const library = createClubLibrary({ service: createClubService(service.origin), store });
  const figures = chosenClub(library, store, usual, signInCode);
  if ((await library.session()) === null) await figures.signIn("Leeds", null);
  return figures;
}
const nameOf = (answer: Result<ClubData>) =>
  answer.ok ? `${answer.value.release.stamp.club} ${answer.value.release.stamp.version}` : answer.problem.code;

it("is the usual club before one was chosen, or one's first where one is not in that", async () => {
  expect(nameOf(await (await start("roads")).current())).toBe("roads 1");
  expect(nameOf(await (await start("sewers")).current())).toBe("small 3");
});

it("is chosen among one's clubs, and stays so after the next start", async () => {
  const figures = await start();
  expect(await figures.clubs()).toEqual({
    ok: true,
    value: [
      { club: "small", label: "Small club" },
      { club: "roads", label: "Roads club" },
    ],
  });
  expect(nameOf(await figures.choose("Small club"))).toBe("small 3");
  expect(nameOf(await figures.current())).toBe("small 3");
  const inHand = figures.inHand();
  expect("then" in inHand ? "under way" : nameOf(inHand)).toBe("small 3");
  expect(nameOf(await (await start()).current())).toBe("small 3");
});

it("stays what it was where the other cannot be had", async () => {
  const figures = await start();
  expect(nameOf(await figures.choose("sewers"))).toBe("unknown-club");
  service.instead = "hang up";
  expect(nameOf(await figures.choose("small"))).toBe("service-unreachable");
  service.instead = null;
  expect(nameOf(await figures.current())).toBe("roads 1");
});

it("gives way to the usual one where the club that was chosen is no longer one's own", async () => {
  const figures = await start();
  await figures.choose("small");
  service.withdraw("small");
  expect(nameOf(await figures.refresh())).toBe("roads 1");
});

it("answers for any club by its indicators, whichever is chosen", async () => {
  const figures = await start();
  expect(nameOf(await figures.withIndicator("care.rate"))).toBe("small 3");
  expect(nameOf(await figures.current())).toBe("roads 1");
});

it("offers no club that only goes with another, but answers for its indicators, and for it where it is named", async () => {
  const part = { ...roadsContent, stamp: { ...roadsContent.stamp, partOf: "small" } };
  service.publish(encodeRelease(part));
  const figures = await start("small");
  expect(await figures.clubs()).toEqual({ ok: true, value: [{ club: "small", label: "Small club" }] });
  expect(nameOf(await figures.withIndicator("roads.rate"))).toBe("roads 1");
  expect(nameOf(await figures.choose("roads"))).toBe("roads 1");
  expect(nameOf(await figures.current())).toBe("roads 1");
});

it("begins with a club of its own, where one is not in the usual one", async () => {
  service.withdraw("small");
  service.publish(encodeRelease({ ...roadsContent, stamp: { ...roadsContent.stamp, partOf: "small" } }));
  service.publish(smallReleaseText);
  expect(nameOf(await (await start("sewers")).current())).toBe("small 3");
});

it("is offered all the same where the club it goes with is not one's own", async () => {
  service.publish(encodeRelease({ ...roadsContent, stamp: { ...roadsContent.stamp, partOf: "sewers" } }));
  const found = await (await start()).clubs();
  expect(found.ok && found.value.map(({ club }) => club)).toEqual(["small", "roads"]);
});

it("reads a directory that was kept before it said what goes with what", async () => {
  const figures = await start();
  await figures.current();
  service.publish(encodeRelease({ ...roadsContent, stamp: { ...roadsContent.stamp, partOf: "small", version: 2 } }));
  const before = await figures.clubs();
  expect(before.ok && before.value.map(({ club: id }) => id)).toEqual(["small", "roads"]);
  await figures.refresh();
  const after = await figures.clubs();
  expect(after.ok && after.value.map(({ club: id }) => id)).toEqual(["small"]);
});

it("tells each answer of its own club once: a choice, a new release, a sign-out; and nothing of other clubs", async () => {
  const figures = await start();
  await figures.current();
  const heard: string[] = [];
  const stop = figures.subscribe((answer) => heard.push(nameOf(answer)));
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
  await figures.choose("small");
  await settle();
  await figures.withIndicator("roads.rate");
  await settle();
  expect(heard).toEqual(["small 3"]);
  service.publish(smallVersion(4));
  await figures.refresh();
  await settle();
  expect(heard).toEqual(["small 3", "small 4"]);
  await figures.signOut();
  await settle();
  expect(heard).toEqual(["small 3", "small 4", "not-signed-in"]);
  stop();
  await figures.signIn("Leeds", null);
  await settle();
  expect(heard).toHaveLength(3);
});

describe("signing in", () => {
  const link = (code: string) => `https://localhost:3000/workbench#sign-in=${code}`;
  const newCode = "n".repeat(43);
  const restarted = async () => {
    const library = createClubLibrary({ service: createClubService(service.origin), store });
    return chosenClub(library, store, "small", signInCode);
  };
  const signIn = async (pasted: string | null) => {
    const answer = await (await restarted()).signIn("Leeds", pasted);
    return answer.ok ? "signed in" : answer.problem.code;
  };

  it("needs a link where none was opened, and asks the service for nothing until there is one", async () => {
    signInCode = signInCodeIn(forbiddenStorage);
    expect((await restarted()).hasSignInLink()).toBe(false);
    expect(await signIn(null)).toBe("sign-in-link-needed");
    expect(await signIn("https://localhost:3000/workbench")).toBe("not-a-sign-in-link");
    expect(await signIn(link(testSignInCode).slice(0, -1))).toBe("not-a-sign-in-link");
    expect(service.requests).toEqual([]);
  });

  it.each([
    ["the link", link(testSignInCode)],
    ["the link with spaces and a line end about it", `  ${link(testSignInCode)}\n`],
    ["the code alone", testSignInCode],
  ])("takes %s, as it was pasted, and keeps it", async (_case, pasted) => {
    signInCode = signInCodeIn(forbiddenStorage);
    expect(await signIn(pasted)).toBe("signed in");
    expect((await restarted()).hasSignInLink()).toBe(true);
    expect(await signIn(null)).toBe("signed in");
  });

  it("says so where the service was started anew, takes the new link, and keeps no wrong one", async () => {
    service.signInCode = newCode;
    expect(await signIn(null)).toBe("sign-in-link-needed");
    expect(await signIn(link("w".repeat(43)))).toBe("sign-in-link-needed");
    expect(signInCode.read()).toBe(testSignInCode);
    expect(await signIn(link(newCode))).toBe("signed in");
    expect(signInCode.read()).toBe(newCode);
  });
});

it("works where nothing can be kept, until Excel is closed", async () => {
  const forbidden = () => Promise.reject(new Error("storage is forbidden"));
  store = { read: forbidden, write: forbidden, remove: forbidden, clear: forbidden, keys: forbidden };
  const figures = await start();
  expect(nameOf(await figures.choose("small"))).toBe("small 3");
  expect(nameOf(await figures.current())).toBe("small 3");
});
