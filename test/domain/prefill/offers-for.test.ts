import { defineClub } from "../../../src/domain/clubs/define-club";
import type { ClubDefinition, ClubInput } from "../../../src/domain/clubs/club-definition";
import type { Offer } from "../../../src/domain/prefill/offer";
import { offersFor } from "../../../src/domain/prefill/offers-for";
import { fosteringClub } from "../clubs/fostering-club";
import { answersOf, leeds, type Filled } from "../rules/answers-of";
import { peerRelease, type PublishedColumn } from "../rules/peer-release";

const receipt = { version: 2, receivedAt: "2023-06-12T09:30:00.000Z" };
const lastReturn = "your 2022-23 return (version 2, received on 12 Jun 2023)";

type QuestionChange = Record<string, unknown>;

/** The made-up club with some questions or columns changed, and its homes carried over. */
function clubWith(
  changes: Readonly<Record<string, QuestionChange>> = {},
  more: Partial<ClubInput> = {},
): ClubDefinition {
  const changed = <T extends { id: string }>(items: readonly T[]) =>
    items.map((item) => ({ ...item, ...changes[item.id] }));
  const input = {
    ...fosteringClub,
    ...more,
    contact: changed(fosteringClub.contact),
    scrapbook: changed(fosteringClub.scrapbook),
    sections: fosteringClub.sections.map((section) => ({
      ...section,
      questions: changed<{ id: string }>(section.questions ?? []),
      registers: (section.registers ?? []).map((register) => ({
        ...register,
        rowsCarry: { unless: "inspected" },
        columns: changed<{ id: string }>(register.columns),
      })),
    })),
  } as unknown as ClubInput;
  const defined = defineClub(input);
  if (!defined.ok) throw new Error(defined.problem.message);
  return defined.value;
}

interface Case {
  readonly club?: ClubDefinition;
  readonly now?: Filled;
  readonly last?: Filled;
  readonly published?: readonly PublishedColumn[];
}

function offers({ club = clubWith(), now = {}, last, published }: Case): readonly Offer[] {
  return offersFor(club, answersOf(club, now), {
    member: leeds,
    last: last === undefined ? null : { answers: answersOf(club, last), receipt },
    releases: published === undefined ? [] : [peerRelease(published)],
  });
}

describe("last year's answers", () => {
  it("are offered for blank cells only", () => {
    const last = { cells: { "fos.contact": "A. Contact", "fos.starts": 12 } };
    expect(offers({ last, now: { cells: { "fos.contact": "B. Contact", "fos.starts": 0 } } })).toEqual([]);
    expect(offers({ last }).map(({ field, value }) => [field, value])).toEqual([
      ["fos.contact", "A. Contact"],
      ["fos.starts", 12],
    ]);
  });

  it("are ticked where they are likely to hold, and say otherwise that they are another year's", () => {
    const [contact, starts] = offers({ last: { cells: { "fos.contact": "A. Contact", "fos.starts": 12 } } });
    expect(contact).toEqual({
      field: "fos.contact",
      row: null,
      value: "A. Contact",
      source: "your 2022-23 return",
      from: lastReturn,
      caution: null,
      isTicked: true,
    });
    expect(starts).toMatchObject({
      isTicked: false,
      caution: "This is the answer for 2022-23; the return asks for 2023-24.",
    });
  });

  it("are ticked or not as the definition says", () => {
    const club = clubWith({ "fos.starts": { carries: true }, "fos.recruitment": { carries: false } });
    const last = { cells: { "fos.starts": 12, "fos.recruitment": "By word of mouth." } };
    expect(offers({ club, last })).toMatchObject([
      { field: "fos.starts", isTicked: true, caution: null },
      { field: "fos.recruitment", isTicked: false },
    ]);
  });

  it("are never offered for the sign-off, for opinions or for days, unless the definition says that a day holds", () => {
    const cells = { "fos.signed": "A. Chief", "fos.concern_cost": "Very", "fos.panel": "2022-05-01" };
    expect(offers({ last: { cells } })).toEqual([]);
    const club = clubWith({ "fos.panel": { carries: true } });
    expect(offers({ club, last: { cells } })).toMatchObject([
      { field: "fos.panel", value: "2022-05-01", isTicked: true },
    ]);
  });

  it("are found under the id that last year's definition had, and nowhere if it asked nothing like it", () => {
    const club = clubWith({ "fos.starts": { priorYear: "fos.ceases" } });
    expect(offers({ club, last: { cells: { "fos.ceases": 7, "fos.opening": 40 } } })).toMatchObject([
      { field: "fos.starts", value: 7 },
      { field: "fos.ceases", value: 7 },
    ]);
  });

  it("are offered as a marker where they say that there is none, and not where nobody knew", () => {
    const cells = { "fos.own_cost": "not applicable", "fos.starts": "not available" };
    expect(offers({ last: { cells } })).toMatchObject([{ field: "fos.own_cost", value: "not applicable" }]);
  });

  it.each([
    ["a choice that is no longer on the list", "fos.concern_cost", { type: "choice", carries: true }, "Sometimes"],
    ["half a thing that is counted", "fos.starts", {}, 12.5],
    ["what looks like a formula", "fos.contact", {}, { value: "=1+1" }],
  ])("are not offered if they no longer fit: %s", (_, id, change, value) => {
    const club = clubWith({ [id]: change });
    const before = clubWith({
      [id]: { ...change, choices: id === "fos.concern_cost" ? ["Sometimes", "Never"] : undefined },
    });
    const last = { answers: answersOf(before, { cells: { [id]: value } }), receipt: null };
    expect(offersFor(club, answersOf(club, {}), { member: leeds, last, releases: [] })).toEqual([]);
  });
});

describe("an opening figure", () => {
  const rules = [
    {
      code: "FOS-OPEN-01",
      kind: "opening-is-last-closing",
      severity: "error" as const,
      options: { opening: "fos.opening", lastClosing: "fos.closing" },
    },
  ];
  it("is offered from what last year closed with", () => {
    expect(offers({ club: clubWith({}, { rules }), last: { cells: { "fos.closing": 40 } } })[0]).toMatchObject({
      field: "fos.opening",
      value: 40,
      from: `the closing figure of ${lastReturn}`,
      caution: null,
      isTicked: true,
    });
  });

  it("is what last year closed with also where another figure is published, as the check compares with that", () => {
    const published = [{ indicator: "s251.own-fostering", year: "2023-24" as const, figures: [41] }];
    const club = clubWith({ "fos.opening": { published: { indicator: "s251.own-fostering", factor: 1 } } }, { rules });
    expect(offers({ club, published, last: { cells: { "fos.closing": 40 } } })[0]).toMatchObject({ value: 40 });
    expect(offers({ club, published })[0]).toMatchObject({ field: "fos.opening", value: 41 });
  });

  it("is not offered if last year's is not known", () => {
    const club = clubWith({}, { rules });
    expect(offers({ club, last: { cells: { "fos.closing": "not available" } } })).toEqual([]);
  });
});

describe("published figures", () => {
  const own = (year: PublishedColumn["year"], value: number) => [
    { indicator: "s251.own-fostering", year, figures: [value] },
  ];

  it("are offered in the question's unit, ticked if they are of the year asked about", () => {
    expect(offers({ published: own("2023-24", 812), last: { cells: { "fos.own_cost": 700_000 } } })).toMatchObject([
      { field: "fos.own_cost", value: 812_000, source: "published figures", caution: null, isTicked: true },
    ]);
  });

  it("say their year where it is another, and give way to last year's return", () => {
    const [offer, ...others] = offers({ published: own("2022-23", 812) });
    expect(others).toEqual([]);
    expect(offer).toMatchObject({
      caution: "This is the figure for 2022-23; the return asks for 2023-24.",
      isTicked: false,
    });
    expect(offer?.from).toContain("for 2022-23");
    expect(offers({ published: own("2022-23", 812), last: { cells: { "fos.own_cost": 700_000 } } })).toMatchObject([
      { value: 700_000, source: "your 2022-23 return" },
    ]);
  });
});

describe("rows of a register", () => {
  const last: Filled = {
    rows: {
      homes: [
        { home: "Oak", beds: 4, nights: 1_400, grade: "Good", opened: "2020-01-01" },
        { home: "Elm", beds: 2, grade: "Not known", inspected: "2023-01-01" },
        { beds: 9 },
      ],
    },
  };
  const club = clubWith({ beds: { carries: true } });
  const found = (case_: Case) => offers({ club, last, ...case_ }).map(({ field, row, value }) => [field, row, value]);

  it("are offered with what describes them, and not with the year's figures", () => {
    expect(found({})).toEqual([
      ["homes[home]", "Oak", "Oak"],
      ["homes[beds]", "Oak", 4],
      ["homes[grade]", "Oak", "Good"],
    ]);
  });

  it("are completed where they are there already", () => {
    expect(found({ now: { rows: { homes: [{ home: "Oak", beds: 5 }] } } })).toEqual([["homes[grade]", "Oak", "Good"]]);
  });

  it("are not offered where two have the name, or the definition doesn't say that rows carry over", () => {
    expect(found({ now: { rows: { homes: [{ home: "Oak" }, { home: "Oak" }] } } })).toEqual([]);
    const plain = defineClub(fosteringClub as ClubInput);
    expect(plain.ok && found({ club: plain.value })).toEqual([]);
  });
});
