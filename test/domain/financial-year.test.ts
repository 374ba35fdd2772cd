import fc from "fast-check";
import { financialYear } from "../../src/domain/financial-year";

test.each(["2024-25", "2024/25", "2024–25", "2024-2025", "2024/2025", "202425", " 2024-25 ", "2024 - 25"])(
  "%s is 2024-25",
  (text) => {
    expect(financialYear(text)).toBe("2024-25");
  },
);

test("the turn of a century is handled like any other year", () => {
  expect(financialYear("1999-00")).toBe("1999-00");
  expect(financialYear("1999-2000")).toBe("1999-00");
});

test.each(["2024", "2025", "", "2024-26", "2024-24", "24-25", "2024-5", "2024-2026", "202426", "20242025", "year"])(
  "%s is no financial year, and is not made one",
  (text) => {
    expect(financialYear(text)).toBeNull();
  },
);

test("labels are left as they are, and sort by time", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9998 }), (start) => {
      const label = financialYear(`${start}-${start + 1}`);
      const next = financialYear(`${start + 1}-${start + 2 > 9999 ? "00" : start + 2}`);
      expect(financialYear(label ?? "")).toBe(label);
      if (next !== null) expect((label ?? "") < next).toBe(true);
    }),
  );
});
