import { ro3Adults } from "../../../src/domain/clubs/published/ro3-adults-lines";
import { ro3Children } from "../../../src/domain/clubs/published/ro3-children-lines";
import { ro3Id } from "../../../src/domain/clubs/published/ro3-indicators";
import type { Ro3Service } from "../../../src/domain/clubs/published/ro3-line";
import { ro3PublicHealth } from "../../../src/domain/clubs/published/ro3-public-health-lines";
import { roundHalfUp } from "../../../src/domain/statistics/round-half-up";
import { shippedRelease, type ShippedRelease } from "../../support/shipped-release";

// Golden figures: Ministry of Housing, Communities and Local Government, Revenue Outturn 2024-25, form RO3 and summary
// RSX, rows of England (E92000001), thousands of pounds.
const adults = shippedRelease("adults");
const publicHealth = shippedRelease("public-health");
const children = shippedRelease("childrens-services");
const year = "2024-25";
const services: readonly (readonly [string, ShippedRelease, Ro3Service, number])[] = [
  ["children's social care", children, ro3Children, 15_556_137.15],
  ["adult social care", adults, ro3Adults, 25_243_898.4],
  ["public health", publicHealth, ro3PublicHealth, 4_131_934.852],
];

test.each(services)("England's net expenditure on %s is as published, in pounds", (_, club, service, thousands) => {
  expect(club.national(ro3Id(service, service.total, "net"), year)).toBe(roundHalfUp(thousands * 1000, 0));
  expect(club.release.members.filter(({ code }) => !/^E(06|08|09|10)/.test(code))).toEqual([]);
});

test.each(services)(
  "the lines of %s that are no part of another add up to England's total",
  (_, { national }, service) => {
    for (const form of ["expenditure", "income", "net"] as const) {
      const lines = service.lines.filter(({ within }) => within !== true).map((line) => ro3Id(service, line, form));
      const sum = lines.reduce((total, id) => total + (national(id, year) ?? NaN), 0);
      // Published to ten figures, so that every line and the total may be off by £5.
      expect(Math.abs(sum - (national(ro3Id(service, service.total, form), year) ?? NaN))).toBeLessThan(100);
    }
  },
);

test("Birmingham, Cumberland and Slough have none, with the symbol as published; England is more than the sum", () => {
  for (const [, club, service] of services) {
    const id = ro3Id(service, service.total, "net");
    for (const name of ["Birmingham", "Cumberland", "Slough"]) {
      expect(club.value(name, id, year)).toMatchObject({
        value: null,
        reason: { symbol: "[x]", meaning: "not available" },
      });
    }
    expect(club.count(id, year)).toBe(150);
    const sum = club.release.members.reduce((total, { name }) => total + (club.value(name, id, year).value ?? 0), 0);
    expect(club.national(id, year)).toBeGreaterThan(sum);
  }
});

test("each line is given in pounds, as a share of the service and for each resident of its age", () => {
  const leeds = (id: string) => adults.value("Leeds", id, year).value ?? NaN;
  const line = leeds("adults.ro3.learning-disability.18-64.net");
  expect(leeds("adults.ro3.learning-disability.18-64.net-share")).toBeCloseTo(
    (line / leeds("adults.ro3.total.net")) * 100,
    5,
  );
  expect(leeds("adults.ro3.learning-disability.18-64.net-per-head")).toBeCloseTo(
    line / leeds("adults.residents-18-64"),
    5,
  );
  expect(adults.national("adults.residents-18-plus", year)).toBe(46_437_085);
  expect(publicHealth.national("ph.residents-all-ages", year)).toBe(58_620_101);
});

test("the pooled spend per resident is all net spend divided by all residents of the councils that have both", () => {
  const sums = adults.release.members.map(({ name }) => ({
    net: adults.value(name, "adults.ro3.total.net", year).value,
    residents: adults.value(name, "adults.residents-18-plus", year).value,
  }));
  const both = sums.filter(({ net, residents }) => net !== null && residents !== null);
  const sum = (of: "net" | "residents") => both.reduce((total, part) => total + (part[of] ?? 0), 0);
  const { value, n } = adults.pooled("adults.ro3.total.net-per-head", year);
  expect(n).toBe(150);
  expect(value).toBeCloseTo(sum("net") / sum("residents"), 8);
});

test("a council whose total income is below zero has no shares of it", () => {
  expect(publicHealth.value("Westminster", "ph.ro3.total.income", year).value).toBe(-10_748_790);
  expect(publicHealth.value("Westminster", "ph.ro3.health-checks.income-share", year).value).toBeNull();
});

test.each([
  ["2021-22", 18_971_928, 4_232_223],
  ["2022-23", 20_524_551, 3_831_738],
  ["2023-24", 23_498_348, 3_900_375],
])("England's net expenditure of %s in the summary, in the money of that year", (of, social, health) => {
  expect(adults.national("adults.rsx.net", of)).toBe(social * 1000);
  expect(publicHealth.national("ph.rsx.net", of)).toBe(health * 1000);
});

test("summary and form agree on the totals of 2024-25", () => {
  for (const form of ["expenditure", "income", "net"]) {
    expect(adults.national(`adults.rsx.${form}`, year)).toBe(adults.national(`adults.ro3.total.${form}`, year));
    expect(publicHealth.national(`ph.rsx.${form}`, year)).toBe(publicHealth.national(`ph.ro3.total.${form}`, year));
  }
});

test("Gateshead does not split its children looked after, and says so", () => {
  expect(children.value("Gateshead", "cs.ro3.looked-after.fostering.net", year)).toMatchObject({
    value: null,
    reason: { symbol: "[note 4]", meaning: expect.stringContaining("does not split") as string },
  });
  expect(children.value("Gateshead", "cs.ro3.looked-after.net", year).value).toBeGreaterThan(0);
  expect(children.count("cs.ro3.looked-after.fostering.net", year)).toBe(149);
});
