import { withSocialCareSpend } from "../../../src/cli/import/childrens-services/with-social-care-spend";
import type { Figure } from "../../../src/domain/release/figure";

const lookedAfter = "TotalLACFinance";
const safeguarding = "SafeguardingFinance";
const familySupport = "FamilySupportFinance";

function spendOf(...figures: readonly Figure[]): readonly Figure[] {
  const read = { figures, national: [], reasons: [], files: [], faults: [] };
  return withSocialCareSpend(read).figures;
}

function figure(indicator: string, value: string | null, reason: number | null = null): Figure {
  return { member: "E08000035", year: "2024-25", indicator, value, reason };
}

test("three lines become their sum, and other figures are unchanged", () => {
  const other = figure("cs.cin.number", "5775");
  const spend = spendOf(
    other,
    figure(lookedAfter, "63052064"),
    figure(safeguarding, "19415093"),
    figure(familySupport, "10647611"),
  );
  expect(spend).toEqual([other, figure("cs.social-care.gross", "93114768")]);
});

test("if a line is missing so is the sum, for the same reason; it never counts as 0", () => {
  const spend = spendOf(figure(lookedAfter, "1"), figure(safeguarding, null, 2), figure(familySupport, "1"));
  expect(spend).toEqual([figure("cs.social-care.gross", null, 2)]);
});

test("if a line has no row there is no sum", () => {
  expect(spendOf(figure(lookedAfter, "1"), figure(safeguarding, "1"))).toEqual([]);
});

test("members and years are kept apart", () => {
  const lines = [lookedAfter, safeguarding, familySupport].map((line) => figure(line, "2"));
  const before = lines.map((line) => ({ ...line, year: "2023-24", value: "1" }));
  expect(spendOf(...lines, ...before).map(({ year, value }) => [year, value])).toEqual([
    ["2024-25", "6"],
    ["2023-24", "3"],
  ]);
});
