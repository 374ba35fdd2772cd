import { memberValue } from "../../../src/domain/indicators/member-value";
import { resolveIndicator } from "../../../src/domain/indicators/resolve-indicator";
import { resolveYear } from "../../../src/domain/indicators/resolve-year";
import { resolveMember } from "../../../src/domain/peers/resolve-member";
import { openRelease } from "../../../src/domain/release/open-release";
import type { Result } from "../../../src/domain/result";
import { contentOf } from "./release-content";

function found<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

test("a figure is found by its indexes; mixing them up does not compile", () => {
  const release = openRelease(contentOf({ cost: ["7", "8"], rate: ["1", "2"] }), "");
  if (typeof release === "string") throw new Error(release);
  const member = found(resolveMember(release, "B", null));
  const indicator = found(resolveIndicator(release, "cost"));
  const year = found(resolveYear(release, indicator, null));
  expect(memberValue(release, member, indicator, year)).toEqual({ ok: true, value: 8 });

  // @ts-expect-error An indicator's index does not fit the list of members.
  expect(memberValue(release, indicator, indicator, year)).toEqual({ ok: true, value: 7 });
  // @ts-expect-error A member's index does not fit the list of indicators.
  expect(memberValue(release, member, member, year)).toEqual({ ok: true, value: 2 });
  // @ts-expect-error A year's index does not fit the list of indicators.
  expect(release.column(year, year)).not.toBeNull();
  // @ts-expect-error A member's index does not fit the list of years.
  expect(release.column(indicator, member)).toEqual(release.column(found(resolveIndicator(release, "rate")), year));
});
