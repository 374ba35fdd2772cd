import { shippedRelease } from "../../support/shipped-release";

const adults = shippedRelease("adults");
const publicHealth = shippedRelease("public-health");

function indicator({ release }: typeof adults, id: string) {
  return release.indicators.find((candidate) => candidate.id === id);
}

test("no county has a figure from the profiles, and n shows it; the tool also has counties", () => {
  expect(publicHealth.value("Kent", "ph.smoking", "2024").value).toBeNull();
  expect(publicHealth.count("ph.smoking", "2024")).toBe(127);
  expect(publicHealth.count("ph.active-adults", "2024-25")).toBe(132);
  expect(publicHealth.count("ph.chlamydia-screening", "2024")).toBe(16);
  expect(publicHealth.value("Kent", "ph.children.excess-weight-year-6", "2024-25").value).toBeGreaterThan(20);
});

test("figures over several years and cumulative figures say so", () => {
  for (const id of ["ph.life-expectancy.female", "ph.healthy-life-expectancy.male", "ph.children.road-casualties"]) {
    expect(indicator(publicHealth, id)).toMatchObject({ periodType: "several-years" });
  }
  expect(publicHealth.count("ph.life-expectancy.female", "2015-17")).toBeGreaterThan(120);
  expect(indicator(publicHealth, "ph.health-checks")?.definition).toMatch(/cumulative/);
  const leeds = ["2021-22", "2022-23", "2023-24", "2024-25"].map(
    (year) => publicHealth.value("Leeds", "ph.health-checks", year).value ?? NaN,
  );
  expect([...leeds].sort((left, right) => left - right)).toEqual(leeds);
});

test("a calendar year is never written as a financial one", () => {
  for (const { id, periodType } of publicHealth.release.indicators) {
    if (periodType !== "calendar-year") continue;
    const years = publicHealth.release.years.filter((year) => publicHealth.count(id, year) > 0);
    expect(years.filter((year) => !/^\d{4}$/.test(year))).toEqual([]);
  }
});

test("outcomes of adult social care: five councils without result in 2019-20, a break in requests", () => {
  const impact = "adults.ascof.users.impact-on-quality-of-life";
  expect(adults.count(impact, "2019-20")).toBe(146);
  expect(adults.value("Kent", impact, "2019-20").value).toBeNull();
  expect(indicator(adults, "adults.ascof.requests-resulting-in-service")?.breaks).toMatchObject([{ year: "2016-17" }]);
  expect(adults.count("adults.ascof.users.quality-of-life", "2024-25")).toBe(151);
  expect(adults.value("Derby", "adults.ascof.users.quality-of-life", "2024-25").value).toBeNull();
});

test("spend is neither better nor worse; outcomes are, if it is clear which way is better", () => {
  for (const { id, unit, polarity } of [...adults.release.indicators, ...publicHealth.release.indicators]) {
    if (unit.startsWith("GBP") || id.includes(".ro3.") || id.includes(".rsx.")) expect(polarity).toBe("neutral");
  }
  expect(indicator(publicHealth, "ph.children.chlamydia-detection")?.polarity).toBe("neutral");
  expect(indicator(adults, "adults.ascof.workforce.turnover")?.polarity).toBe("lower-is-better");
});
