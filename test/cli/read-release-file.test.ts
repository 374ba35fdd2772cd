import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readReleaseFile } from "../../src/cli/read-release-file";
import { encodeRelease } from "../support/encode-release";
import { bombOf } from "./bomb-of";
import { contentOf } from "../domain/release/release-content";
import { writeFiles } from "../support/write-files";

const text = encodeRelease(contentOf({ cost: ["21.3", "21.6"] }));
const packed = gzipSync(text);
const damaged = Uint8Array.from(packed, (byte, at) => (at === 60 ? byte ^ 0xff : byte));

test.each([
  ["packed", packed, "read"],
  ["plain", text, "read"],
  ["cut off", packed.subarray(0, packed.length - 20), "release-truncated"],
  ["damaged", damaged, "release-corrupted"],
  ["packed after damage", gzipSync(text.replace("213", "214")), "release-corrupted"],
  ["another file", "code,name\n", "not-a-release"],
  ["empty", "", "not-a-release"],
])("%s", (_, bytes, outcome) => {
  const release = readReleaseFile(join(writeFiles({ "release.json.gz": bytes }), "release.json.gz"));
  expect(release.ok ? "read" : release.problem.code).toBe(outcome);
});

test("a file that does not exist, and a folder, are not reported as damaged", () => {
  expect(() => readReleaseFile("/no/such/release.json.gz")).toThrow(
    "There is no such file: /no/such/release.json.gz. Check the path.",
  );
  const folder = writeFiles({});
  expect(() => readReleaseFile(folder)).toThrow(`${folder} is a folder. Give the name of a file.`);
});

test("a file that would unpack to more than any release is not unpacked further", () => {
  const folder = writeFiles({ "bomb.json.gz": bombOf(101) });
  const before = process.memoryUsage().arrayBuffers;
  expect(() => readReleaseFile(join(folder, "bomb.json.gz"))).toThrow(
    "bomb.json.gz would unpack to more than 100 MB, the most we read of such a file. Check where it comes from.",
  );
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(250_000_000);
});

test("a file without an end is read no further than the largest release", () => {
  expect(() => readReleaseFile("/dev/zero")).toThrow("zero has more than 100 MB, the most we read of such a file.");
});
