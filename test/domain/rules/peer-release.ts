import { decodeRelease } from "../../support/decode-release";
import { encodeRelease } from "../../support/encode-release";
import type { ColumnContent, Release } from "../../../src/domain/release/release";
import { smallContent } from "../../support/small-release";

/** Figures of the made-up club's members (Leeds first, then six others) for one indicator in 2022-23 or 2023-24. */
export interface PublishedColumn {
  readonly indicator: string;
  readonly year: "2022-23" | "2023-24";
  readonly figures: readonly (number | null)[];
}

/** A release of whole figures. */
export function peerRelease(published: readonly PublishedColumn[]): Release {
  const years = ["2022-23", "2023-24"];
  const ids = [...new Set(published.map(({ indicator }) => indicator))];
  const [template] = smallContent.indicators;
  const columns: ColumnContent[] = published.map(({ indicator, year, figures }) => ({
    indicator: ids.indexOf(indicator),
    year: years.indexOf(year),
    divisor: 1,
    scaled: [...figures, ...Array<null>(smallContent.members.length - figures.length).fill(null)],
    missing: {},
  }));
  const indicators = ids.map((id) => ({ ...template!, id, label: `Published ${id}` }));
  const release = decodeRelease(encodeRelease({ ...smallContent, indicators, years, columns }));
  if (!release.ok) throw new Error(release.problem.message);
  return release.value;
}
