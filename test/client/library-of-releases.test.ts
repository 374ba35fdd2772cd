import { openReleases } from "../../src/cli/open-releases";
import { shippedReleases } from "../../src/cli/shipped-releases";
import { libraryOfReleases } from "../../src/client/library-of-releases";
import { decodeRelease } from "../support/decode-release";
import { smallRelease } from "../support/small-release";
import { roadsText, smallVersion } from "./small-clubs";

const open = (text: string) => {
  const release = decodeRelease(text);
  if (!release.ok) throw new Error(release.problem.message);
  return release.value;
};
const roads = open(roadsText);

it("answers from the release that has the indicator, as from a file", async () => {
  const library = libraryOfReleases([smallRelease, roads], "E08000035");
  expect(await library.withIndicator("Roads: weekly cost")).toEqual({
    ok: true,
    value: { release: roads, own: "E08000035", savedGroups: [], origin: "file", checkedAt: null, notice: null },
  });
  expect(await library.ofClub("small club")).toMatchObject({
    ok: true,
    value: { release: { hash: smallRelease.hash } },
  });
});

it("lists all indicators, and says if there is no such one", async () => {
  const library = libraryOfReleases([smallRelease, roads], null);
  const directory = await library.directory();
  expect(directory.ok && directory.value.clubs.map(({ club }) => club)).toEqual(["small", "roads"]);
  const unknown = await library.withIndicator("roads.rat");
  expect(!unknown.ok && unknown.problem.message).toContain(`Did you mean "roads.rate"?`);
  expect(await library.ofClub("sewers")).toMatchObject({ ok: false, problem: { code: "unknown-club" } });
});

it("answers from the first of two releases of one club", async () => {
  const library = libraryOfReleases([smallRelease, open(smallVersion(9))], null);
  expect(await library.withIndicator("care.rate")).toMatchObject({ value: { release: { stamp: { version: 3 } } } });
  expect(await library.ofClub("small")).toMatchObject({ value: { release: { stamp: { version: 3 } } } });
});

it("finds every indicator in the shipped releases in one club only, by its id", async () => {
  const directory = await libraryOfReleases(openReleases(shippedReleases()), null).directory();
  const ids = directory.ok ? directory.value.indicators.map(({ id }) => id) : [];
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});
