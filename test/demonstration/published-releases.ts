import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Release } from "../../src/domain/release/release";
import { decodeRelease } from "../support/decode-release";

const files = ["section-251", "childrens-services", "adults", "context", "asc-fr", "public-health"];

/** The shipped releases, as the service has them. */
export const publishedReleases: readonly Release[] = files.map((file) => {
  const text = gunzipSync(readFileSync(`data/${file}.json.gz`)).toString();
  const decoded = decodeRelease(text);
  if (!decoded.ok) throw new Error(decoded.problem.message);
  return decoded.value;
});

/** Every council that has children's and adults' services now. */
export const councils: readonly { readonly code: string; readonly name: string }[] = (
  publishedReleases[0]?.members ?? []
).filter(({ abolished }) => !abolished);
