import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readReleaseFile } from "../../src/cli/read-release-file";
import { readReleaseFileHead } from "../../src/cli/read-release-file-head";
import { shippedReleases } from "../../src/cli/shipped-releases";
import { mostReleaseBytes } from "../../src/domain/release/most-release-bytes";
import { smallReleaseText } from "../support/small-release";
import { writeFiles } from "../support/write-files";

it.each(shippedReleases())("reads what %s has without opening it", (path) => {
  const release = readReleaseFile(path);
  if (!release.ok) throw new Error(release.problem.message);
  const { stamp, hash, members, indicators } = release.value;
  expect(readReleaseFileHead(path)).toEqual({ stamp, hash, members, indicators });
});

it("gives nothing for a file that is not compressed, is damaged or empty", () => {
  const files = {
    plain: smallReleaseText,
    damaged: gzipSync(smallReleaseText).fill(0, 20, 60),
    empty: "",
    // More than any release.
    bomb: gzipSync(Buffer.alloc(mostReleaseBytes + 1)),
    "cut off": gzipSync(smallReleaseText).subarray(0, 200),
  };
  const folder = writeFiles(files);
  expect(Object.keys(files).map((name) => readReleaseFileHead(join(folder, name)))).toEqual(
    Object.keys(files).map(() => null),
  );
});
