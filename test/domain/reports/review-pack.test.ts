import { reportsFor } from "../../../src/domain/clubs/report-definitions";
import { pageSize } from "../../../src/domain/reports/page-size";
import type { Report } from "../../../src/domain/reports/report";
import { reviewPack } from "../../../src/domain/reports/review-pack";
import type { Release } from "../../../src/domain/release/release";
import { demonstrationAnswers } from "../scrapbook/demonstration-answers";
import { memberInWords } from "../../../src/domain/charts/member-in-words";
import { shippedRelease } from "../../support/shipped-release";
import { smallRelease } from "../../support/small-release";
import { opened } from "../../functions/asked-of";
import { contentOf } from "../release/release-content";
import { smallReport, textsOn } from "./small-report";
import { rowsOfItem } from "./rows-of-item";

jest.setTimeout(60_000);

const release: Release = shippedRelease("section-251").release;
const definition = reportsFor(["section-251"]).find(({ kind }) => kind === "review-pack")!;

function packOf(peers = "neighbours", answers = demonstrationAnswers): Report {
  const parameters = { member: "Leeds", peers, year: "newest" };
  const pack = reviewPack.describe({ definition, parameters, releases: [release], sources: {}, answers });
  if (!pack.ok) throw new Error(pack.problem.message);
  return pack.value;
}

/** The texts of all pages whose titles begin so. */
const textsOf = (pack: Report, title: string) =>
  pack.pages.filter((page) => page.title.startsWith(title)).flatMap((page) => textsOn(pack, page.title));

describe("for Leeds beside its neighbours", () => {
  const pack = packOf();

  it("has questions, figures to check, extracts, who is in the room, figures and what to know when comparing", () => {
    const titles = pack.pages.map(({ title }) => title.replace(/ \(\d+ of \d+\)$|, continued$/, ""));
    expect([...new Set(titles)]).toEqual([
      "Section 251: review-meeting pack",
      "Questions to discuss",
      "Figures to check first",
      "What members wrote",
      "Who is in the room",
      "Headline figures",
      "Comparability",
    ]);
    expect(textsOn(pack, pack.title)).toContainEqual(expect.stringMatching(`^${pack.pages.length} pages\\.`));
  });

  it("asks of each thing that stands out what to discuss, and says whom to ask", () => {
    const texts = textsOf(pack, "Questions to discuss");
    const numbered = texts.filter((text) => /^\d+\. /.test(text));
    expect(numbered.length).toBeGreaterThanOrEqual(5);
    expect(numbered.map((text) => Number.parseInt(text))).toEqual(numbered.map((_, at) => at + 1));
    expect(texts.filter((text) => text.endsWith("?"))).toHaveLength(numbered.length);
    const whom = texts.filter((text) => /^(?:Better in the group|Highest in the group|Nobody in the group)/.test(text));
    expect(whom).toHaveLength(numbered.length);
  });

  it("names everybody who is at an end together", () => {
    const ends = textsOf(pack, "Questions to discuss").filter((text) => text.startsWith("Highest in the group"));
    expect(ends).toContainEqual(
      expect.stringMatching(/lowest: Kirklees, Salford and Southampton \(£0\.00 per child aged 2-18\)\.$/),
    );
  });

  it("says which figures are far outside the group, with what they are, its own first", () => {
    const [heading, first] = textsOf(pack, "Figures to check first").slice(1);
    expect(heading).toBe("Far outside the group");
    expect(first).toBe(
      "Fostering: weekly cost, 2024-25: Leeds (£270 a week) is far outside the group; check the return before using it. The middle half of the group: £696 to £794.",
    );
    // A large council's amounts are far from others' without being mistakes.
    expect(textsOf(pack, "Figures to check first").join()).not.toContain(": gross spend, ");
    expect(textsOf(pack, "Comparability")).not.toContain("Far outside the group");
  });

  it("says of every extract that it is made up, as long as it is", () => {
    const who = textsOf(pack, "What members wrote").filter((text) => text.includes("2025-26"));
    expect(who.length).toBeGreaterThan(0);
    for (const text of who) expect(text).toContain("demonstration data");
    expect(textsOf(packOf("neighbours", []), "What members wrote")).toContainEqual(
      expect.stringMatching(/^Nobody has written/),
    );
  });

  it("lists every member of the group once, itself first, with the figures that the release has", () => {
    const [page] = pack.pages.filter(({ title }) => title === "Who is in the room");
    const rows = page!.items.flatMap((item) => (item.kind === "text" ? [item] : []));
    const names = rows.filter(({ column, about }) => column === 0 && about !== null).map(({ lines }) => lines[0]);
    const group = release.groups.find(({ id, owner }) => id === "neighbours" && owner === "E08000035")!;
    const members = group.members.map((code) => memberInWords(release.members.find((one) => one.code === code)!));
    expect(names).toEqual(["Leeds", ...[...members].sort()]);
    const questions = textsOf(pack, "Questions to discuss");
    const firstFigure = rows.find(
      ({ row, column }) => column === 2 && row === rows.find(({ lines }) => lines[0] === "Leeds")!.row,
    )!;
    const said = questions.find((text) => text.startsWith("Leeds: "))!;
    expect(said).toContain(firstFigure.lines[0]);
    // They are hidden when the figures change.
    expect(firstFigure.about).toContain(0);
  });
});

it("puts nothing outside its page, also for a group of everybody", () => {
  const pack = packOf("all");
  for (const { items } of pack.pages) {
    for (const item of items) {
      expect(item.row + rowsOfItem(item)).toBeLessThanOrEqual(pageSize.rows);
    }
  }
});

it("lists of a group of everybody only those to ask about the questions, and how many there are", () => {
  const room = textsOf(packOf("all"), "Who is in the room");
  expect(room[1]).toMatch(/^Leeds among all 153 members\. These are the ones to ask about the first questions/);
  const asked = textsOf(packOf("all"), "Questions to discuss");
  const [, highest] = asked.flatMap((text) => /^Highest in the group: ([^(;]+) \(/.exec(text) ?? []);
  expect(room).toContain(highest);
  expect(room.length).toBeLessThan(150);
});

it("says that there is nothing to know when comparing, if there is nothing but a figure far outside", () => {
  const content = contentOf(
    { cost: ["950", "400", "430", "440", "460", "470", "500"] },
    { cost: { unit: "GBP per week", unitCost: true, label: "Cost" } },
  );
  const made = reviewPack.describe({
    definition: { ...definition, parts: [{ title: "Cost", kind: "ranked", indicators: ["cost"] }] },
    parameters: { member: "A", peers: "all", year: "newest" },
    releases: [opened({ ...content, groups: [] })],
    sources: {},
  });
  if (!made.ok) throw new Error(made.problem.message);
  expect(textsOf(made.value, "Figures to check first")).toContain("Far outside the group");
  expect(textsOf(made.value, "Comparability").slice(-2)).toEqual([
    "Nothing to report",
    "Every figure is recent, and none is missing.",
  ]);
});

it("still has figures where nothing stands out", () => {
  const asked = { definition: smallReport, parameters: { member: "Leeds", peers: "neighbours", year: "newest" } };
  const pack = reviewPack.describe({ ...asked, releases: [smallRelease], sources: {} });
  if (!pack.ok) throw new Error(pack.problem.message);
  expect(textsOf(pack.value, "Questions to discuss")).toContain("Nothing stands out beside this group.");
  expect(textsOf(pack.value, "Figures to check first")).toContain("No figure of the report is far outside the group.");
  expect(pack.value.facts.length).toBeGreaterThan(0);
});
