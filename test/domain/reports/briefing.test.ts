import { briefings } from "../../../src/domain/clubs/published/briefings";
import { memberInWords } from "../../../src/domain/charts/member-in-words";
import { briefing } from "../../../src/domain/reports/briefing";
import { pageSize } from "../../../src/domain/reports/page-size";
import { savingsToShow } from "../../../src/domain/reports/savings-to-show";
import { scenarios } from "../../../src/domain/scenarios/catalogue/index";
import { withinSentence } from "../../../src/domain/charts/within-sentence";
import { mostSavings, type Report, type ReportItem } from "../../../src/domain/reports/report";
import type { ReportInputs } from "../../../src/domain/reports/report-inputs";
import type { Release } from "../../../src/domain/release/release";
import { valueAt } from "../../../src/domain/release/value-at";
import { shippedRelease } from "../../support/shipped-release";
import { rowsOfItem } from "./rows-of-item";

jest.setTimeout(120_000);

const releases = new Map<string, Release>();
const releaseOf = (club: string) => {
  const release = releases.get(club) ?? shippedRelease(club).release;
  releases.set(club, release);
  return release;
};

const saving = {
  model: "Time in care",
  name: "Net_saving",
  label: "Net saving",
  question: "How many fewer would be in care?",
};
const optionA = { ...saving, sheet: "Option A: fewer months" };
const second = { ...saving, sheet: "Time in care (2)" };

function ask(id: string, member: string, peers = "neighbours", year = "newest", savings: ReportInputs["savings"] = []) {
  const definition = briefings.find((one) => one.id === id)!;
  const parameters = { member, peers, year };
  return briefing.describe({
    definition,
    parameters,
    releases: definition.clubs.map(releaseOf),
    sources: {},
    savings,
  });
}

function briefed(...asked: Parameters<typeof ask>): Report {
  const report = ask(...asked);
  if (!report.ok) throw new Error(report.problem.message);
  return report.value;
}

type Of<K> = Extract<ReportItem, { kind: K }>;
const itemsOf = <K extends ReportItem["kind"]>({ pages }: Report, kind: K) =>
  pages[0]!.items.filter((item): item is Of<K> => item.kind === kind);
const textsOf = (report: Report) => itemsOf(report, "text").map(({ lines }) => lines.join(" "));
const after = (report: Report, heading: string) => textsOf(report)[textsOf(report).indexOf(heading) + 1]!;
const factOf = (report: Report, indicator: string) => report.facts.find((fact) => fact.indicator === indicator)!;

describe("for Leeds, on adult social care", () => {
  const report = briefed("adults-briefing", "Leeds");

  it("says what is spent beside the group, for how many, and what that comes to", () => {
    expect(after(report, "In short")).toBe(
      "Leeds spent £482 per resident aged 18+ on adult social care in 2024-25, after income: 9% less than the median of its 10 statistical neighbours (£531). For its 668,950 residents aged 18 and over in the middle of 2024, that is £32.7m a year less than at the median. The median is the middle of the group: half of it spends more, half less.",
    );
    const { own, median, gapCost } = factOf(report, "adults.ro3.total.net-per-head").figures;
    expect(Math.round(own!)).toBe(482);
    expect(Math.round(median!)).toBe(531);
    expect((gapCost! / 1e6).toFixed(1)).toBe("-32.7");
  });

  it("ranks lines by what the gap comes to, whichever side it is on", () => {
    const [lines] = itemsOf(report, "table");
    const costs = lines!.rows.map(({ fact }) => Math.abs(report.facts[fact]!.figures.gapCost!));
    expect(costs).toEqual([...costs].sort((one, other) => other - one));
    expect(costs.length).toBeGreaterThanOrEqual(5);
    const [first] = lines!.rows;
    expect(first!.label).toEqual(["Physical support, 65 and over"]);
    expect(textsOf(report)).toContainEqual(
      expect.stringMatching(
        /^The largest differences a year of the lines below: Physical support, 65 and over, £19\.2m less; /,
      ),
    );
  });

  it("says in the table what its figures are, and that medians do not subtract", () => {
    const headings = itemsOf(report, "table").map(({ columns }) => columns.find(({ column }) => column === 0)?.heading);
    expect(headings.slice(0, 2)).toEqual([
      "£ per resident aged 18+ (or of the age named), after income",
      "£ per resident aged 18+",
    ]);
    expect(after(report, "Before you use these figures")).toContain("so medians and £ a year don't add up or subtract");
  });

  it("does not show a line on which income is larger than spending, and says so with what it comes to", () => {
    const [lines] = itemsOf(report, "table");
    const shown = lines!.rows.flatMap(({ label }) => label.join(" "));
    expect(shown).not.toContainEqual(expect.stringContaining("Commissioning"));
    expect(after(report, "Before you use these figures")).not.toContain("Commissioning");
    expect(textsOf(report).filter((text) => text.includes("Commissioning"))).toEqual([
      "As large, but not shown below: Commissioning and administration, £29.6m less (more income than spending).",
    ]);
  });

  it("gives spending before income, income, and what is left, which add up", () => {
    const [, income] = itemsOf(report, "table");
    const [gross, received, net] = income!.rows.map(({ fact }) => report.facts[fact]!.figures.own!);
    expect(income!.rows.map(({ label }) => label.join(" ").split(":")[0])).toEqual([
      "Before income (gross)",
      "Income",
      "After income (net)",
    ]);
    expect(gross! - received!).toBeCloseTo(net!, 4);
  });

  it("calls no figure by another's name where one of them is not published", () => {
    const definition = briefings.find(({ id }) => id === "adults-briefing")!;
    const parts = definition.parts.map((part) =>
      part.kind === "total" ? { ...part, indicators: part.indicators.with(1, "adults.not-published") } : part,
    );
    const parameters = { member: "Leeds", peers: "neighbours", year: "newest" };
    const releases = definition.clubs.map(releaseOf);
    const made = briefing.describe({ definition: { ...definition, parts }, parameters, releases, sources: {} });
    if (!made.ok) throw new Error(made.problem.message);
    const [, income] = itemsOf(made.value, "table");
    const named = income!.rows.map(({ fact, label }) => [
      label.join(" ").split(":")[0],
      made.value.facts[fact]!.indicator,
    ]);
    expect(named).toEqual([
      ["Income", "adults.ro3.total.income-per-head"],
      ["After income (net)", "adults.ro3.total.net-per-head"],
    ]);
    expect(textsOf(made.value).join(" ")).not.toContain("after income is not known");
  });

  it("says what residents get for it, in which year, and which end is better", () => {
    const [, , outcomes] = itemsOf(report, "table");
    expect(outcomes!.rows[0]!.label.join(" ")).toBe(
      "Quality of life of people who use social care, score of 24 (higher is better)",
    );
    expect(outcomes!.columns.map(({ heading }) => heading)).toEqual(["This council", "Median", "Year"]);
  });

  it("never calls a difference a saving, or spending good or bad", () => {
    const all = textsOf(report).join(" ");
    expect(all).toContain("More spending is not worse and less is not better");
    expect(all).toContain("It is not a saving");
    expect(all.replace("It is not a saving", "")).not.toMatch(
      /\bsavings?\b|\b(?:good|bad|better|worse) (?:spend|value)/i,
    );
  });

  it("withholds its words when the figures change that they name", () => {
    const [inShort] = itemsOf(report, "text").filter(({ lines }) => lines[0]!.startsWith("Leeds spent"));
    expect(inShort!.about).toEqual([0]);
  });
});

describe("with savings of scenarios", () => {
  const leeds = releaseOf("childrens-services").members.find(({ name }) => name === "Leeds")!.code;
  const withSavings = (member = "Leeds", savings = [optionA, second], by = leeds) =>
    briefed(
      "childrens-services-briefing",
      member,
      "neighbours",
      "newest",
      savings.map((one) => ({ by, ...one })),
    );
  const secondPage = ({ pages }: Report) => pages[1]!.items;
  const textsOn = (items: readonly ReportItem[]) =>
    items.flatMap((item) => (item.kind === "text" ? item.lines.join(" ") : []));

  it("has a page of them, by sheet, and by scenario where the sheet's name does not say it", () => {
    const report = withSavings();
    expect(report.pages.map(({ title, number }) => [title, number])).toEqual([
      ["Children's social care: briefing for councillors", 1],
      // Not of the service's own: people may show a saving of another one beside it.
      ["What we are modelling", 2],
    ]);
    const texts = textsOn(secondPage(report));
    expect(texts).toEqual(
      expect.arrayContaining([
        "Option A: fewer months (Time in care)",
        "Time in care (2)",
        "How many fewer would be in care? The figure: net saving.",
      ]),
    );
    expect(texts.join(" ")).toContain("not added up");
    // Page 1 says of its own "£ a year" that it is no saving.
    expect(texts).toContain("Saving, £ a year");
    // Each figure stands in the row of its name.
    const rows = secondPage(report).flatMap((item) => (item.kind === "saving" ? [[item.saving, item.row]] : []));
    const rowOf = (name: string) =>
      secondPage(report).find((item) => item.kind === "text" && item.lines[0] === name)!.row;
    expect(rows).toEqual([
      [0, rowOf("Option A: fewer months (Time in care)")],
      [1, rowOf("Time in care (2)")],
    ]);
  });

  it("speaks as the council, also where a scenario speaks to it", () => {
    const held = scenarios.map(({ id, title, saving: name }) => ({
      sheet: title,
      id,
      values: new Map(name === null ? [] : [[name, 1]]),
      isDemonstration: false,
    }));
    const all = savingsToShow(held);
    expect(all.some(({ question }) => question.includes("your own"))).toBe(true);
    for (const one of all) {
      const texts = textsOn(secondPage(withSavings("Leeds", [one])));
      expect(texts).toContainEqual(expect.stringContaining(`The figure: ${withinSentence(one.label)}.`));
      expect(texts.join(" ")).not.toMatch(/\byou(rs?)?\b/i);
    }
  });

  it("says on its first page just what it says without them", () => {
    expect(withSavings().pages[0]).toEqual(briefed("childrens-services-briefing", "Leeds").pages[0]);
  });

  it("keeps them, and shows none, while it is about another council than the one that modelled them", () => {
    const kent = withSavings("Kent");
    expect(kent.pages).toHaveLength(1);
    expect(kent.savings).toMatchObject([optionA, second]);
  });

  it("shows of savings of several councils those of the one that it is about, each with its own figure", () => {
    const kent = releaseOf("childrens-services").members.find(({ name }) => name === "Kent")!.code;
    const savings = [optionA, { ...second, by: kent }];
    const shown = (member: string) =>
      secondPage(withSavings(member, savings)).flatMap((item) => (item.kind === "saving" ? [item.saving] : []));
    expect([shown("Leeds"), shown("Kent")]).toEqual([[0], [1]]);
  });

  it("says which scenarios stand there more than once, because they may be alternatives", () => {
    expect(textsOn(secondPage(withSavings())).join(" ")).toContain(
      "More than one of these is of the scenario Time in care: they may be alternatives to one another, and not several savings.",
    );
    expect(textsOn(secondPage(withSavings("Leeds", [optionA]))).join(" ")).not.toContain("alternatives");
  });

  it("has room for as many as it may show, with the longest names and questions", () => {
    const longest = {
      ...saving,
      sheet: "W".repeat(31),
      question: "How many of the people would it take? ".repeat(4).trim(),
    };
    const items = secondPage(
      withSavings(
        "Leeds",
        Array.from({ length: mostSavings }, () => longest),
      ),
    );
    expect(items.filter(({ kind }) => kind === "saving")).toHaveLength(mostSavings);
    for (const item of items) expect(item.row + rowsOfItem(item)).toBeLessThanOrEqual(pageSize.rows);
    expect(textsOn(items).at(-1)).toBe("How will we know that the saving was made?");
    expect(textsOn(items).join(" ")).not.toContain("…");
  });
});

it("says an age for each line that is not of the service's own", () => {
  const [lines] = itemsOf(briefed("public-health-briefing", "Leeds"), "table");
  expect(lines!.rows.map(({ label }) => label.join(" "))).toEqual(
    expect.arrayContaining(["Alcohol treatment, adults, £ per resident aged 18+"]),
  );
  const named = lines!.rows.map(({ label }) => label.join(" ")).filter((label) => label.startsWith("Children 0 to 5"));
  for (const label of named) expect(label).toMatch(/, £ per resident aged 0-17$/);
});

it("counts the lines that are not shown", () => {
  const notesFor = (id: string) => after(briefed(id, "Leeds"), "Before you use these figures");
  expect(notesFor("adults-briefing")).toMatch(
    / \d of the 18 lines that make up the service are shown; \d+ others differ less\./,
  );
  expect(notesFor("section-251-briefing")).toMatch(/6 of the 7 lines that make up the service are shown/);
  expect(notesFor("section-251-briefing")).not.toContain("the others");
});

it("says of a line without spending that it may be recorded elsewhere", () => {
  expect(after(briefed("section-251-briefing", "Rutland"), "Before you use these figures")).toContain(
    "Not shown (no spending is reported, so it may be recorded elsewhere): Youth justice.",
  );
});

it.each([
  ["public-health-briefing", "Birmingham", "neighbours", "Birmingham has no figure for Public health: net expenditure"],
  ["adults-briefing", "Leeds", "friends", 'There is no peer group "friends"'],
  ["adults-briefing", "Atlantis", "neighbours", '"Atlantis" is not a member of this club'],
])("%s of %s beside %s: says why there is none", (id, member, peers, sentence) => {
  expect(ask(id, member, peers)).toMatchObject({ ok: false, problem: { message: expect.stringContaining(sentence) } });
});

it("says figures in whole pounds, and in pence where the share would look wrong otherwise", () => {
  const inShort = (member: string, id = "adults-briefing") => after(briefed(id, member), "In short");
  expect(inShort("Rutland")).toContain(
    "Rutland spent £548 per resident aged 18+ on adult social care in 2024-25, after income: 1% more than the median of its 10 statistical neighbours (£541).",
  );
  expect(inShort("Leeds", "public-health-briefing")).toContain(
    "1% more than the median of its 10 statistical neighbours (£72)",
  );
  for (const { id } of briefings) {
    for (const member of ["Barnet", "Cornwall", "Derby", "Kent", "Leeds", "Medway", "Wigan"]) {
      const said = inShort(member, id);
      const [, own, percent, side, median] =
        /spent £([\d,.]+) .*: (?:(\d+)% (more|less) than|about the same as) .*\(£([\d,.]+)\)/.exec(said)!;
      const [one, other] = [own, median].map((figure) => Number(figure!.replaceAll(",", "")));
      const share = Math.round(Math.abs(one! / other! - 1) * 100);
      expect([said, share]).toEqual([said, Number(percent ?? 0)]);
      if (side !== undefined) expect([said, one! > other!]).toEqual([said, side === "more"]);
    }
  }
});

describe.each(briefings)("$id", (definition) => {
  const release = releaseOf(definition.clubs[0]!);
  const [total, lines] = ["total", "lines"].map(
    (kind) => definition.parts.find((part) => part.kind === kind)!.indicators,
  );
  const members = release.members.filter(({ abolished }) => !abolished);

  it("has lines that add up to the service, for every member", () => {
    const amountOf = (id: string) => id.replace(/-per-(?:head|child)$/, "");
    const at = (id: string) => {
      const index = release.indicatorById.get(amountOf(id));
      if (index === undefined) throw new Error(`There is no ${amountOf(id)}.`);
      return index;
    };
    const year = release.yearByLabel.get("2024-25")!;
    let compared = 0;
    members.forEach(({ code, name }) => {
      const member = release.memberByCode.get(code)!;
      const whole = valueAt(release, member, at(total![0]!), year).value;
      const parts = lines!.map((id) => valueAt(release, member, at(id), year).value);
      if (whole === null || parts.some((part) => part === null)) return;
      compared += 1;
      const sum = parts.reduce<number>((so, part) => so + part!, 0);
      // Published in thousands.
      expect([name, Math.abs(sum - whole) <= 1_000 * parts.length]).toEqual([name, true]);
    });
    expect(compared).toBeGreaterThan(100);
  });

  it("fits its page whatever the member, with its last sentence whole", () => {
    for (const [index, member] of members.entries()) {
      if (index % 6 !== 0) continue;
      const report = ask(definition.id, member.name, index % 12 === 0 ? "all" : "neighbours");
      if (!report.ok) continue;
      const { items } = report.value.pages[0]!;
      for (const item of items) {
        expect(item.row + rowsOfItem(item)).toBeLessThanOrEqual(pageSize.rows);
      }
      const last = textsOf(report.value).at(-1)!;
      expect([memberInWords(member), last]).toEqual([memberInWords(member), expect.stringMatching(/ \d{4}\.$/)]);
      expect(itemsOf(report.value, "table").length).toBeGreaterThanOrEqual(2);
      for (const text of textsOf(report.value)) expect(text).not.toContain("…");
    }
  });
});
