import { compare } from "../../../src/domain/indicators/compare";
import { linesOfBriefing } from "../../../src/domain/reports/lines-of-briefing";
import { itemAt } from "../../../src/domain/item-at";
import { opened } from "../../functions/asked-of";
import { smallContent } from "../../support/small-release";

/** Which fault the line has whose costs these are, as Leeds sees them beside all others. */
function faultOf(scaled: readonly number[]) {
  const others = smallContent.members.slice(1).map(({ code }) => code);
  const release = opened({
    ...smallContent,
    members: smallContent.members.map((member) => ({ ...member, abolished: false })),
    columns: [{ indicator: 0, year: 3, divisor: 1, scaled: [...scaled], missing: {} }],
  });
  const compared = compare(release, { indicator: "care.weekly-cost", member: "Leeds", peers: others, year: "2024-25" });
  if (!compared.ok) throw new Error(compared.problem.message);
  const line = {
    release,
    indicator: itemAt(release.indicators, 0),
    comparison: compared.value,
    gap: null,
    isOld: false,
  };
  return [...linesOfBriefing([line], "2024-25").faulty.keys()];
}

test("leaves out a line that is far outside the group", () => {
  expect(faultOf([9000, 110, 120, 130, 140, 150, 160])).toEqual(["far"]);
});

test("keeps a far line that has company: an ordinary one farther out", () => {
  // By hand: the quartiles of the six others are 35 and 110, so 350 is past the fence of 335; those of the five without
  // the 400 are 10 and 110, so 400 is not past theirs of 410.
  expect(faultOf([350, 10, 10, 110, 110, 110, 400])).toEqual([]);
});
