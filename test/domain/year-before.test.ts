import { yearBefore } from "../../src/domain/year-before";

describe("yearBefore", () => {
  it.each([
    ["2025-26", "2024-25"],
    ["2010-11", "2009-10"],
    ["2000-01", "1999-00"],
    ["2001-02", "2000-01"],
  ])("of %s is %s", (year, before) => expect(yearBefore(year)).toBe(before));
});
