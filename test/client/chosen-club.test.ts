import { chosenClub } from "../../src/client/chosen-club";
import { createClubLibrary } from "../../src/client/club-library";
import { createClubService } from "../../src/client/club-service";
import { createMemoryReleaseStore, type ReleaseStore } from "../../src/client/release-store";
import { signInCodeIn, type SignInCode } from "../../src/client/sign-in-code";
import type { ClubData } from "../../src/actions/ports";
import { encodeRelease } from "../support/encode-release";
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

it("is the usual club until the user chooses one, or their first club if they are not in that one", async () => {
  expect(nameOf(await (await start("roads")).current())).toBe("roads 1");
  expect(nameOf(await (await start("sewers")).current())).toBe("small 3");
});

it("is chosen from the user's clubs, and remembered for the next start", async () => {
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

it("does not change if the other club can't be loaded", async () => {
  const figures = await start();
  expect(nameOf(await figures.choose("sewers"))).toBe("unknown-club");
  service.instead = "hang up";
  expect(nameOf(await figures.choose("small"))).toBe("service-unreachable");
  service.instead = null;
  expect(nameOf(await figures.current())).toBe("roads 1");
});

it("becomes the usual club if the user has left the chosen one", async () => {
  const figures = await start();
  await figures.choose("small");
  service.withdraw("small");
  expect(nameOf(await figures.refresh())).toBe("roads 1");
});

it("answers for the indicators of any club, whichever is chosen", async () => {
  const figures = await start();
  expect(nameOf(await figures.withIndicator("care.rate"))).toBe("small 3");
  expect(nameOf(await figures.current())).toBe("roads 1");
});

it("does not offer a club that only goes with another, but answers for its indicators and for its name", async () => {
  const part = { ...roadsContent, stamp: { ...roadsContent.stamp, partOf: "small" } };
  service.publish(encodeRelease(part));
  const figures = await start("small");
  expect(await figures.clubs()).toEqual({ ok: true, value: [{ club: "small", label: "Small club" }] });
  expect(nameOf(await figures.withIndicator("roads.rate"))).toBe("roads 1");
  expect(nameOf(await figures.choose("roads"))).toBe("roads 1");
  expect(nameOf(await figures.current())).toBe("roads 1");
});

it("starts with a club that can be chosen, if the user is not in the usual one", async () => {
  service.withdraw("small");
  service.publish(encodeRelease({ ...roadsContent, stamp: { ...roadsContent.stamp, partOf: "small" } }));
  service.publish(smallReleaseText);
  expect(nameOf(await (await start("sewers")).current())).toBe("small 3");
});

it("is offered all the same if the user is not in the club it goes with", async () => {
  service.publish(encodeRelease({ ...roadsContent, stamp: { ...roadsContent.stamp, partOf: "sewers" } }));
  const found = await (await start()).clubs();
  expect(found.ok && found.value.map(({ club }) => club)).toEqual(["small", "roads"]);
});

it("reads a kept directory from before directories said which club goes with which", async () => {
  const figures = await start();
  await figures.current();
  service.publish(encodeRelease({ ...roadsContent, stamp: { ...roadsContent.stamp, partOf: "small", version: 2 } }));
  const before = await figures.clubs();
  expect(before.ok && before.value.map(({ club: id }) => id)).toEqual(["small", "roads"]);
  await figures.refresh();
  const after = await figures.clubs();
  expect(after.ok && after.value.map(({ club: id }) => id)).toEqual(["small"]);
});

it("reports each change of the chosen club once: a choice, a new release, a sign-out; and no changes of other clubs", async () => {
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

  it("needs a link if none was opened, and does not call the service without one", async () => {
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
  ])("accepts %s, as pasted, and keeps it", async (_case, pasted) => {
    signInCode = signInCodeIn(forbiddenStorage);
    expect(await signIn(pasted)).toBe("signed in");
    expect((await restarted()).hasSignInLink()).toBe(true);
    expect(await signIn(null)).toBe("signed in");
  });

  it("says if the service was restarted, accepts the new link, and does not keep a wrong one", async () => {
    service.signInCode = newCode;
    expect(await signIn(null)).toBe("sign-in-link-needed");
    expect(await signIn(link("w".repeat(43)))).toBe("sign-in-link-needed");
    expect(signInCode.read()).toBe(testSignInCode);
    expect(await signIn(link(newCode))).toBe("signed in");
    expect(signInCode.read()).toBe(newCode);
  });
});

it("works until Excel is closed if nothing can be kept", async () => {
  const forbidden = () => Promise.reject(new Error("storage is forbidden"));
  store = { read: forbidden, write: forbidden, remove: forbidden, clear: forbidden, keys: forbidden };
  const figures = await start();
  expect(nameOf(await figures.choose("small"))).toBe("small 3");
  expect(nameOf(await figures.current())).toBe("small 3");
});
