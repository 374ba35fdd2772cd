import { acceptsGzip } from "../../src/service/accepts-gzip";
import { matchesTag } from "../../src/service/matches-tag";

test.each([
  [`W/"a"`, true],
  [`"a"`, true],
  [`"b", W/"a"`, true],
  [" * ", true],
  [`W/"b"`, false],
  ["a", false],
  ["", false],
  [undefined, false],
])(`If-None-Match %j matches W/"a": %j`, (header, expected) => {
  expect(matchesTag(header, `W/"a"`)).toBe(expected);
});

test.each([
  ["gzip", true],
  ["deflate, GZIP ;q=0.5, br", true],
  ["*", true],
  ["br", false],
  ["gzip;q=0", false],
  ["*, gzip;q=0.0", false],
  ["", false],
  [undefined, false],
])("Accept-Encoding %j accepts gzip: %j", (header, expected) => {
  expect(acceptsGzip(header)).toBe(expected);
});
