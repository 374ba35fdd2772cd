import { encodeRelease } from "../support/encode-release";
import type { ReleaseContent } from "../../src/domain/release/release";
import { smallContent } from "../support/small-release";

/** The small club under another name, with indicators about roads instead of care. */
const ofRoads = JSON.parse(
  JSON.stringify(smallContent)
    .replaceAll("care", "roads")
    .replaceAll("Care", "Roads")
    .replaceAll("never.", "seldom.")
    .replaceAll("old.", "aged.")
    .replaceAll("Count of old", "Count of aged")
    .replaceAll("Same name", "Same road"),
) as ReleaseContent;

export const roadsContent: ReleaseContent = {
  ...ofRoads,
  stamp: { ...ofRoads.stamp, club: "roads", clubLabel: "Roads club", version: 1 },
};

export const roadsText = encodeRelease(roadsContent);

/** Another release of the small club. */
export function smallVersion(version: number): string {
  return encodeRelease({ ...smallContent, stamp: { ...smallContent.stamp, version } });
}
