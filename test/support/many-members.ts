import type { Release, ReleaseContent } from "../../src/domain/release/release";
import { decodeRelease } from "./decode-release";
import { encodeRelease } from "./encode-release";
import { smallContent } from "./small-release";

/** The small club with these parts changed. */
export function releaseWith(changes: Partial<ReleaseContent>): Release {
  const release = decodeRelease(encodeRelease({ ...smallContent, ...changes }));
  if (!release.ok) throw new Error(release.problem.message);
  return release.value;
}

/** A club of Leeds and "Council 1", "Council 2" … with these weekly costs in 2024-25, and a group of the first twelve. */
export function manyMembers(costs: readonly number[]): Release {
  const members = costs.map((_, at) => ({
    code: at === 0 ? "E08000035" : `E9${String(at).padStart(7, "0")}`,
    name: at === 0 ? "Leeds" : `Council ${at}`,
    region: null,
    type: null,
    boundaryNote: null,
    abolished: false,
  }));
  const few = members.slice(0, 12).map(({ code }) => code);
  return releaseWith({
    members,
    groups: [{ id: "few", label: "The first", owner: null, members: few, provenance: "made up" }],
    columns: [{ indicator: 0, year: 3, divisor: 1, scaled: [...costs], missing: {} }],
  });
}
