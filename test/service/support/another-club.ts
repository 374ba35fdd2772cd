import { gzipSync } from "node:zlib";
import { decodeRelease } from "../../support/decode-release";
import { encodeRelease } from "../../support/encode-release";
import type { ReleaseStamp } from "../../../src/domain/release/release";
import { publishRelease } from "../../../src/service/publish/publish-release";
import type { Database } from "../../../src/service/store/database";
import { sampleContent } from "./sample-release";

/**
 * Publishes a club whose only member is Enfield and whose only indicator is `other.rate`. Users already signed in are
 * in it from their next sign-in.
 */
export async function publishAnotherClub(database: Database, changes: Partial<ReleaseStamp> = {}): Promise<void> {
  const stamp = { ...sampleContent.stamp, club: "other", clubLabel: "Another club", ...changes };
  const text = encodeRelease({
    ...sampleContent,
    stamp,
    members: sampleContent.members.slice(1, 2),
    indicators: sampleContent.indicators.map((one) => ({ ...one, id: "other.rate", label: "Other rate" })),
    columns: [{ indicator: 0, year: 0, divisor: 1, scaled: [stamp.version], missing: {} }],
  });
  const release = decodeRelease(text);
  if (!release.ok) throw new Error(release.problem.message);
  await database.transaction((transaction) => publishRelease(transaction, release.value, gzipSync(text)));
}
