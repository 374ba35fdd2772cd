import { findClub } from "../../../src/domain/clubs/index";
import { questionsOf } from "../../../src/domain/clubs/find-field";
import { newestPublishedFigure } from "../../../src/domain/questionnaire/newest-published-figure";
import { shippedRelease } from "../../support/shipped-release";

jest.setTimeout(60_000);

const [kent, leeds, newham] = ["E10000016", "E08000035", "E09000025"] as const;
const releases = ["section-251", "childrens-services", "adults", "context"].map((name) => shippedRelease(name).release);

/** The newest published figure that stands beside a question, with its year and the year asked about. */
function beside(club: string, id: string, member: string) {
  const definition = findClub(club, "2025-26")!;
  const question = questionsOf(definition).find((each) => each.id === id)!;
  const found = newestPublishedFigure(definition, question, member, releases);
  return found === null ? null : [found.value, found.year, found.asked];
}

// As the publications have them, for Kent, Leeds and Newham: the number of children looked after of the Department for
// Education, the plans of SEN2, the schools grant after recoupment, and the revenue outturn (RO3) times 1,000.
test.each([
  ["cla", "cla.opening", [1896, 1498, 404], "2024-25", "2024-25"],
  ["cla", "cla.at_31_march", [1896, 1498, 404], "2024-25", "2025-26"],
  ["cla", "cla.uasc_opening", [451, 102, 26], "2024-25", "2024-25"],
  ["sen", "sen.plans_opening", [20_635, 6_093, 1_199], "2025", "2025"],
  ["sen", "sen.plans", [20_635, 6_093, 1_199], "2025", "2026"],
  ["sen", "sen.plans_new", [2_424, 717, 476], "2024", "2025"],
  ["sen", "sen.requests", [4_001, 2_313, 1_008], "2024", "2025"],
  ["sen", "sen.requests_refused", [2_200, 356, 190], "2024", "2025"],
  ["sen", "sen.hn_allocation", [293_071_829, 114_219_523, 68_413_799], "2023-24", "2025-26"],
  ["early-intervention", "ei.gross_spend", [918_085_000, 437_881_000, 189_654_000], "2024-25", "2025-26"],
  ["early-intervention", "ei.net_spend", [721_076_000, 322_733_000, 143_006_000], "2024-25", "2025-26"],
])("%s: %s has the published figure, with its year and the year asked about", (club, id, figures, year, asked) => {
  const found = [kent, leeds, newham].map((member) => beside(club, id, member));
  expect(found).toEqual(figures.map((figure) => [figure, year, asked]));
});

test("a figure that differs a little says in what", () => {
  const differing = questionsOf(findClub("cla", "2025-26")!).filter(
    ({ published }) => published?.differs !== undefined,
  );
  expect(differing.map(({ id }) => id)).toEqual(["cla.starts", "cla.ceases"]);
});
