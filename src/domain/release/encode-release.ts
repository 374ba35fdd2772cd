import { openRelease } from "./open-release";
import type { ReleaseContent } from "./release";
import { releaseFormatVersion, writeReleaseHeader } from "./release-header";
import { releaseShape } from "./release-shape";

/**
 * Writes a release as text: one line of JSON that says what the file is, its format version and the SHA-256 of the
 * rest; then the content as JSON. The same content gives the same text, whatever the order of its properties.
 * @param sha256 of a text as UTF-8, hexadecimal
 * @throws where the content is not one that could be read back.
 */
export function encodeRelease(content: ReleaseContent, sha256: (text: string) => string): string {
  const fault = releaseShape.fault(content);
  if (fault !== null) throw new Error(`This content is no release: ${fault} is not as expected.`);
  const body = JSON.stringify(releaseShape.inOrder(content));
  const hash = sha256(body);
  const opened = openRelease(content, hash);
  if (typeof opened === "string") throw new Error(`This content is no release: ${opened}.`);
  return `${writeReleaseHeader({ formatVersion: releaseFormatVersion, length: body.length, sha256: hash })}\n${body}`;
}
