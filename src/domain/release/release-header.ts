/** What the first line of a release file says of the rest. */
export interface ReleaseHeader {
  readonly formatVersion: number;
  /** Characters (UTF-16 code units) after the first line, by which an incomplete file is told from a damaged one. */
  readonly length: number;
  /** SHA-256 of everything after the first line as UTF-8, hexadecimal. */
  readonly sha256: string;
}

/** The newest format this code reads, and the one it writes. */
export const releaseFormatVersion = 1;

const start = `{"format":"yardstick-release",`;

/** The first line, without its line end. There is one way to write a header, so that any change of it is noticed. */
export function writeReleaseHeader({ formatVersion, length, sha256 }: ReleaseHeader): string {
  return `${start}"formatVersion":${formatVersion},"length":${length},"sha256":"${sha256}"}`;
}

/** Reads a first line; null if it is not one. Only the version is sure to be readable in a newer format. */
export function readReleaseHeader(line: string): ReleaseHeader | null {
  if (!line.startsWith(start)) return null;
  const version = /^"formatVersion":([1-9]\d{0,8}),/.exec(line.slice(start.length));
  if (version === null) return null;
  const formatVersion = Number(version[1]);
  if (formatVersion > releaseFormatVersion) return { formatVersion, length: 0, sha256: "" };
  const rest = /^"length":(0|[1-9]\d{0,14}),"sha256":"([0-9a-f]{64})"\}$/.exec(
    line.slice(start.length + version[0].length),
  );
  if (rest === null) return null;
  return { formatVersion, length: Number(rest[1]), sha256: rest[2] ?? "" };
}

/** True where a text begins as a release does, though it may break off soon after. */
export function beginsAsRelease(text: string): boolean {
  return text.startsWith(start);
}

/** The part of a release that the hash in its first line covers: everything after that line; "" if there is no more. */
export function releaseBody(text: string): string {
  const lineEnd = text.indexOf("\n");
  return lineEnd < 0 ? "" : text.slice(lineEnd + 1);
}
