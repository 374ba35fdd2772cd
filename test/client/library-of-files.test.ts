import { libraryOfFiles, type ReleaseFile } from "../../src/client/library-of-files";
import { problem } from "../../src/domain/problems";
import { directoryOf } from "../../src/domain/release/directory";
import type { Release } from "../../src/domain/release/release";
import { fail, succeed, type Result } from "../../src/domain/result";
import { smallRelease } from "../support/small-release";

/** Two clubs; `opened` lists those whose files were opened. */
function twoFiles(second: Result<Release> = succeed(smallRelease)) {
  const opened: string[] = [];
  const file = (club: string, release: Result<Release>): ReleaseFile => {
    const stamp = { ...smallRelease.stamp, club, clubLabel: `The ${club} club` };
    const indicators = smallRelease.indicators.map((one) => ({ ...one, id: `${club}.${one.id}` }));
    const open = () => {
      opened.push(club);
      return release;
    };
    return { directory: directoryOf({ ...smallRelease, stamp, indicators }), open };
  };
  return { opened, library: libraryOfFiles([file("roads", succeed(smallRelease)), file("parks", second)], null) };
}

it("opens the one release that a formula names, once", async () => {
  const { opened, library } = twoFiles();
  expect(await library.directory()).toMatchObject({ ok: true });
  expect(await library.withIndicator("roads.none")).toMatchObject({ ok: false });
  expect(opened).toEqual([]);
  const first = await library.withIndicator("PARKS.care.rate");
  expect(await library.ofClub("The parks club")).toBe(first);
  expect(opened).toEqual(["parks"]);
  await library.clubInHand();
  expect(opened).toEqual(["parks", "roads"]);
});

it("gives a file's problem only when its figures are asked for", async () => {
  const damaged = problem("release-truncated");
  const { library } = twoFiles(fail(damaged));
  expect(await library.withIndicator("roads.care.rate")).toMatchObject({ ok: true });
  expect(await library.withIndicator("parks.care.rate")).toEqual({ ok: false, problem: damaged });
});
