import { demonstrationClubs } from "../../src/demonstration/clubs/index";
import { openReturn, openState } from "../../src/demonstration/open-return";
import { faultKinds, seedFaults } from "../../src/demonstration/seed-faults";
import { findingName } from "../../src/domain/questionnaire/finding-name";
import { validate } from "../../src/domain/rules/validate";
import { clubIn, returnOf } from "./demonstration-clubs";
import { councils, publishedReleases } from "./published-releases";

const hackney = councils.find(({ code }) => code === "E09000012")!;
const input = { member: hackney, seed: "test", releases: publishedReleases };

const ids = demonstrationClubs.map(({ club }) => club);

describe.each(ids)("%s", (id) => {
  const club = clubIn(id, "2025-26");
  const previous = returnOf(id, hackney.code, "2024-25").answers;
  const { answers, explanations } = returnOf(id, hackney.code, "2025-26");
  const foundIn = (current: typeof answers) =>
    validate(club, { current, member: hackney.code, previous, releases: publishedReleases, explanations: [] })
      .findings.map(findingName)
      .sort();

  test("a check finds the seeded faults and nothing else", () => {
    const made = seedFaults({ ...input, club, member: hackney.code, previous, answers, kinds: faultKinds });
    const expected = made.faults.flatMap(({ finds }) => finds);
    expect(foundIn(made.answers)).toEqual([...foundIn(answers), ...expected].sort());
    expect(made.faults.length).toBeGreaterThanOrEqual(id === "cfo-survey" ? 2 : 4);
    for (const { finds } of made.faults) expect(finds.length).toBeGreaterThan(0);
  });

  test("while a year is open, councils are as far as they are", () => {
    const asked = { ...input, club, previous };
    expect(openReturn(asked, "not begun").answers).toBeNull();
    expect(openReturn(asked, "submitted")).toEqual({ state: "submitted", answers, explanations, faults: [] });
    const faulty = openReturn(asked, "with faults");
    expect(faulty.faults.length).toBeGreaterThan(0);
    const part = openReturn(asked, "part filled").answers!;
    const left = Object.keys(part.questions).filter((question) => part.questions[question]?.answer.holds === "blank");
    expect(left).toEqual(expect.arrayContaining(club.signOff.map((question) => question.id)));
    expect(left.length).toBeLessThan(Object.keys(part.questions).length);
  });
});

test("over all councils, most have submitted and some have not begun", () => {
  const club = clubIn("cfo-survey", "2025-26");
  const states = councils.map((member) => openState({ club, member, seed: "test" }));
  const share = (state: string) => states.filter((each) => each === state).length / states.length;
  expect(share("submitted")).toBeGreaterThan(0.45);
  for (const state of ["not begun", "part filled", "with faults"]) expect(share(state)).toBeGreaterThan(0.05);
});
