import { shippedRelease } from "../../support/shipped-release";

/** What a figure describes: something over a period is not a snapshot of a day, and the other way round. */
it.each([
  ["context", "ctx.social-workers.turnover-share", "year-to-30-september"],
  ["context", "ctx.social-workers.number", "single-day"],
  ["childrens-services", "cs.cpp.reviewed-on-time-share", "snapshot-31-march"],
  ["childrens-services", "cs.cla.long-stable", "snapshot-31-march"],
  ["childrens-services", "cs.cla.long-stable-share", "snapshot-31-march"],
])("in the club %s %s is of: %s", (club, id, periodType) => {
  const { release } = shippedRelease(club);
  expect(release.indicators.find((one) => one.id === id)).toMatchObject({ periodType });
});
