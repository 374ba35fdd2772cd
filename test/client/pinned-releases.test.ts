import { createClubLibrary } from "../../src/client/club-library";
import { createClubService } from "../../src/client/club-service";
import { createMemoryReleaseStore, type ReleaseStore } from "../../src/client/release-store";
import { pinsFormula, readPins, type Pins } from "../../src/domain/release/pins";
import { problem } from "../../src/domain/problems";
import { fail, succeed, type Result } from "../../src/domain/result";
import { runFunction } from "../../src/functions/running/run-function";
import { shown } from "../functions/asked-of";
import { encodeRelease } from "../support/encode-release";
import { smallContent, smallReleaseText } from "../support/small-release";
import { testSignInCode } from "../support/sign-in-code";
import { startFakeService, type FakeService } from "./fake-service";
import { roadsText } from "./small-clubs";

let service: FakeService;
let store: ReleaseStore;
let time: number;
let pins: Result<Pins>;

/** Release 4: Leeds' weekly cost is £20 less, and an indicator is called another name. */
const four = encodeRelease({
  ...smallContent,
  stamp: { ...smallContent.stamp, version: 4 },
  indicators: smallContent.indicators.map((one) => (one.id === "care.rate" ? { ...one, id: "care.new-rate" } : one)),
  columns: smallContent.columns.map((column) =>
    column.indicator === 0
      ? {
          ...column,
          scaled: column.scaled.map((one, at) => (at === 0 && one !== null ? one - 20 * column.divisor : one)),
        }
      : column,
  ),
});

beforeEach(async () => {
  service = await startFakeService(smallReleaseText, roadsText);
  store = createMemoryReleaseStore();
  time = Date.parse("2026-02-03T10:00:00Z");
  pins = succeed(new Map());
});
afterEach(() => service.close());

/** As after restarting Excel, perhaps with another workbook. */
const start = () =>
  createClubLibrary({
    service: createClubService(service.origin),
    store,
    readPins: async () => pins,
    now: () => time,
    elapsed: () => time,
  });
type Library = ReturnType<typeof start>;

async function startSignedIn(): Promise<Library> {
  const library = start();
  await library.signIn("Leeds", testSignInCode);
  service.requests.length = 0;
  return library;
}

const ask = async (library: Omit<Library, never>, id: string, ...args: unknown[]) =>
  shown(await runFunction(id, args, { ...library, clubInHand: () => library.ofClub("small") }));
const cost = (library: Library) => ask(library, "VALUE", "care.weekly-cost", "Leeds", "2024-25");
const stampOf = async (library: Library) => {
  const data = await library.ofClub("small");
  if (!data.ok) throw new Error(data.problem.message);
  return data.value.release.stamp;
};

test("functions answer from the pinned release when a newer one is out, and from the newest once unpinned", async () => {
  pins = succeed(new Map([["small", 3]]));
  const library = await startSignedIn();
  expect(await cost(library)).toBe(500);
  service.publish(four);
  await library.refresh();
  expect(await cost(library)).toBe(500);
  expect(await stampOf(library)).toMatchObject({ version: 3, pinned: true });
  expect(await library.pinned()).toMatchObject(
    succeed([{ club: "small", label: "Small club", version: 3, newest: { version: 4 }, problem: null }]),
  );
  expect(await ask(library, "ABOUT", "small")).toMatch(
    /^Small club, release 3 \(draft\) of .*, to which this workbook is pinned/,
  );

  pins = succeed(new Map());
  await library.refresh();
  expect(await cost(library)).toBe(480);
  expect((await stampOf(library)).pinned).toBeUndefined();
});

test("the first figure of a start is of the pinned release, also on a machine that has never had it", async () => {
  service.publish(four);
  pins = succeed(new Map([["small", 3]]));
  const library = await startSignedIn();
  expect(await cost(start())).toBe(500);
  expect(await cost(library)).toBe(500);
});

test("a workbook that is pinned to nothing asks for no more than before", async () => {
  await startSignedIn();
  await cost(start());
  expect(service.requests).toEqual(["GET /v1/directory", "GET /v1/clubs/small/releases/latest"]);
});

test("pinning the release in use fetches it no second time, and it is kept when a newer one comes", async () => {
  const library = await startSignedIn();
  await cost(library);
  pins = succeed(new Map([["small", 3]]));
  await library.refresh();
  service.publish(four);
  await library.refresh();
  // Offline, after a restart.
  service.instead = "hang up";
  const restarted = start();
  expect(await cost(restarted)).toBe(500);
  expect(await restarted.ofClub("small")).toMatchObject({ ok: true, value: { origin: "kept" } });
});

test("indicators that only the pinned release has are found, and those that only the newest has are not", async () => {
  service.publish(four);
  pins = succeed(new Map([["small", 3]]));
  const library = await startSignedIn();
  expect(await ask(library, "VALUE", "care.rate", "Leeds", "2023-24")).toEqual(expect.any(Number));
  expect(await ask(library, "VALUE", "care.new-rate", "Leeds", "2023-24")).toMatch(/^#N\/A There is no indicator/);
  expect(await ask(library, "VALUE", "roads.weekly-cost", "Leeds", "2024-25")).toBe(500);
});

test("a pinned release that the service no longer gives is an error that says so, never another release", async () => {
  pins = succeed(new Map([["small", 3]]));
  const library = await startSignedIn();
  expect(await cost(library)).toBe(500);
  service.publish(four);
  service.numbered.delete("small 3");
  await library.refresh();
  const said =
    /^#N\/A This workbook is pinned to release 3 of small, which can't be had: .*unpin the workbook under Club/;
  expect(await cost(library)).toMatch(said);
  expect(await cost(start())).toMatch(said);
  expect(await library.pinned()).toMatchObject(succeed([{ problem: { code: "pinned-release-gone" } }]));
  // Other clubs go on.
  expect(await ask(library, "VALUE", "roads.weekly-cost", "Leeds", "2024-25")).toBe(500);
});

test("says that a pinned release is not on this machine when the service does not answer", async () => {
  const before = await startSignedIn();
  await before.directory();
  service.instead = "hang up";
  pins = succeed(new Map([["small", 3]]));
  expect(await cost(start())).toMatch(
    /^#N\/A This workbook is pinned to release 3 of small, which can't be had: .*does not answer/,
  );
});

test("gives no figure while it is not known what is pinned, and reads it again at a refresh", async () => {
  pins = fail(problem("pins-not-read", { detail: "the sheet is busy" }));
  const library = await startSignedIn();
  expect(await cost(library)).toMatch(/^#N\/A Yardstick can't tell whether this workbook is pinned/);
  pins = succeed(new Map());
  await library.refresh();
  expect(await cost(library)).toBe(500);
});

test("figures of another release can be tried without changing those in use", async () => {
  pins = succeed(new Map([["small", 3]]));
  const library = await startSignedIn();
  service.publish(four);
  await library.refresh();
  let told = 0;
  library.subscribe(() => (told += 1));
  const trial = { ...library, ...library.trial(new Map([["small", 4]])) };
  expect([await cost(trial), await cost(library), told]).toEqual([480, 500, 0]);
});

test.each([
  [
    '="cla 3, section-251 12"',
    [
      ["cla", 3],
      ["section-251", 12],
    ],
  ],
  ['="cla 3"', [["cla", 3]]],
  ['="cla"', null],
  ['="cla 3, cla 4"', null],
  ['="cla 0"', null],
  ['=""', null],
  ["=Sheet1!$A$1", null],
])("reads the pins of %s", (formula, expected) => {
  const read = readPins(formula);
  expect(read && [...read]).toEqual(expected);
  if (read !== null) expect(pinsFormula(read)).toBe(formula);
});
