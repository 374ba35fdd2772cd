import { readReleaseHead } from "../../../src/domain/release/read-release-head";
import { smallContent, smallRelease, smallReleaseText } from "../../support/small-release";

const { stamp, hash, members, indicators } = smallRelease;
const end = smallReleaseText.indexOf(`,"years":[`);

it.each([
  ["the whole text", smallReleaseText],
  ["a text that breaks off among the years", smallReleaseText.slice(0, end + 12)],
])("reads what a release has from %s", (_, text) => {
  expect(readReleaseHead(text)).toEqual({ stamp, hash, members, indicators });
});

it("is not misled by a definition that has the words of the format", () => {
  const line = smallReleaseText.indexOf("\n") + 1;
  const [first, ...rest] = smallContent.indicators;
  const definition = `Of ","years":["2024-25"] and \\","years":[`;
  const body = JSON.stringify({ ...smallContent, indicators: [{ ...first, definition }, ...rest] });
  expect(readReleaseHead(smallReleaseText.slice(0, line) + body)?.indicators[0]?.definition).toBe(definition);
});

it.each([
  ["breaks off before the years", smallReleaseText.slice(0, end)],
  ["breaks off in its first line", smallReleaseText.slice(0, 60)],
  ["is of a newer format", smallReleaseText.replace(`"formatVersion":1`, `"formatVersion":2`)],
  ["is no release", `{"years":[]},"years":[`],
  ["is nothing", ""],
])("knows nothing of a text that %s", (_, text) => expect(readReleaseHead(text)).toBeNull());
