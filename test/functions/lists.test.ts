import { smallContent, smallRelease } from "../support/small-release";
import { shippedRelease } from "../support/shipped-release";
import { libraryOfReleases } from "../../src/client/library-of-releases";
import { runFunction } from "../../src/functions/running/run-function";
import { askedOf, opened, shown } from "./asked-of";

const context = shippedRelease("context").release;
const section251 = shippedRelease("section-251").release;
const savedGroups = [
  { id: "g1", label: "Friends", members: ["E10000016", "E08000035"], made: { kind: "picked" } },
] as const;
const ask = askedOf([smallRelease, context], { own: "E08000035", savedGroups });

describe("PEERS", () => {
  it("lists a group by name, with code", async () => {
    expect(await ask("PEERS", "friends")).toEqual([
      ["Kent", "E10000016", ""],
      ["Leeds", "E08000035", ""],
    ]);
    expect(await ask("PEERS", [["Leeds"], ["Kent"]])).toEqual(await ask("PEERS", "friends"));
    expect(await ask("PEERS")).toHaveLength(7);
  });

  it("lists neighbours in their published order, and says how close each is", async () => {
    const inSection251 = askedOf([section251], { own: "E08000035" });
    const neighbours = (await inSection251("PEERS", "neighbours")) as string[][];
    expect(neighbours).toHaveLength(10);
    expect(neighbours[0]).toEqual(["Portsmouth", "E06000044", "Very close"]);
  });

  it("lists similar authorities with their distance, where the farthest of all is 1", async () => {
    const similar = (await ask("PEERS", "similar:10", "context")) as [string, string, number][];
    expect(similar).toHaveLength(10);
    expect(similar[0]?.[0]).toBe("Sheffield");
    expect(similar.every(([, , distance]) => distance > 0 && distance < 1)).toBe(true);
  });

  it("finds them by the club that has the characteristics, whichever club is asked", async () => {
    expect(await ask("PEERS", "similar:1", "small")).toEqual([["Bristol, City of", "E06000023", expect.any(Number)]]);
    expect(await ask("PEERMEDIAN", "care.weekly-cost", "similar:1")).toBe(700);
    const alone = askedOf([smallRelease], { own: "E08000035" });
    expect(await alone("PEERS", "similar")).toMatch(
      /^#N\/A Similar authorities are found by characteristics such as ctx/,
    );
  });

  it.each([
    [["nobody"], /^#N\/A There are no members in Nobody/],
    [["nebours"], /^#N\/A There is no peer group "nebours".*neighbours.*similar, Friends/],
    [["all", "sewers"], /^#N\/A There is no club "sewers"/],
    [[true], /^#VALUE!/],
  ])("of %j is an error that says what to do", async (args, sentence) => {
    expect(await ask("PEERS", ...args)).toMatch(sentence);
  });
});

describe("MEMBERS", () => {
  it("lists a club's authorities by name, with their boundary changes", async () => {
    const rows = (await askedOf([section251], { own: null })("MEMBERS")) as string[][];
    expect(rows).toHaveLength(section251.members.length);
    expect(rows[0]?.[0]).toBe("Barking and Dagenham");
    expect(rows.find(([name]) => name === "Cumbria")?.[4]).toMatch(/^Abolished in April 2023/);
    expect(rows.find(([name]) => name === "Leeds")).toEqual([
      "Leeds",
      "E08000035",
      "Yorkshire and The Humber",
      "Metropolitan district",
      "",
    ]);
  });

  it("uses the user's first club unless one is given", async () => {
    expect(await ask("MEMBERS")).toHaveLength(7);
    expect(await ask("MEMBERS", "Context")).toHaveLength(context.members.length);
    expect(await ask("MEMBERS", "sewers")).toMatch(
      /^#N\/A There is no club "sewers"\. Your clubs are small, context\./,
    );
  });
});

describe("MEMBER", () => {
  it("is a card with the facts about an authority", async () => {
    const card = askedOf([section251], { own: "E08000035" });
    expect(await card("MEMBER")).toEqual({
      name: "Leeds",
      facts: [
        ["ONS code", "E08000035"],
        ["Region", "Yorkshire and The Humber"],
        ["Type", "Metropolitan district"],
      ],
      text: "Leeds (E08000035), Metropolitan district, Yorkshire and The Humber",
    });
    expect(await card("MEMBER", "E06000063")).toMatchObject({
      text: expect.stringMatching(/^Cumberland \(E06000063\), .*\. Since April 2023, from part of Cumbria/),
    });
    expect(await card("MEMBER", [["Leeds"], ["Lees"]])).toEqual([
      [expect.objectContaining({ name: "Leeds" })],
      [expect.stringContaining(`Did you mean "Leeds"?`)],
    ]);
  });
});

describe("INDICATORS", () => {
  it("lists the indicators of all the user's clubs without fetching a release", async () => {
    const rows = (await ask("INDICATORS")) as string[][];
    expect(rows).toHaveLength(smallRelease.indicators.length + context.indicators.length);
    expect(rows[0]).toEqual(["care.weekly-cost", "Care: weekly cost", "small"]);
  });

  it("finds indicators with all the words in their id or name, in any order and case", async () => {
    expect(await ask("INDICATORS", "COST weekly")).toEqual([["care.weekly-cost", "Care: weekly cost", "small"]]);
    expect(await ask("INDICATORS", "care", "Small club")).toHaveLength(4);
    expect(await ask("INDICATORS", null, "small")).toHaveLength(smallRelease.indicators.length);
    expect(await ask("INDICATORS", "tuba")).toMatch(/^#N\/A No indicator in these clubs has "tuba"/);
    expect(await ask("INDICATORS", null, "sewers")).toMatch(/^#N\/A There is no club "sewers"/);
  });
});

describe("DEFINITION", () => {
  it("says what an indicator is, how its figures were rounded, and where from", async () => {
    const said = await askedOf([section251], { own: null })("DEFINITION", "s251.fostering.weekly-cost");
    expect(said).toMatch(/^Fostering: weekly cost\./);
    expect(said).toContain("Unit: GBP per week. For a financial year, outturn. Neither high nor low is better.");
    expect(said).toContain("Every figure for 2024-25 is a multiple of £5 per week, so each is within ± £2.50 per week");
    expect(said).toMatch(/No pooled value: it is spend divided by/);
    expect(said).toMatch(/Source: .*Department for Education/);
  });

  it("says where a series breaks, and does not mention rounding if counts are exact", async () => {
    const shipped = askedOf([section251], { own: null });
    expect(await shipped("DEFINITION", "s251.attainment.good-development")).toMatch(
      /Years from 2021-22 can't be compared with earlier ones: .*goals/,
    );
    expect(await shipped("DEFINITION", "cla.children-looked-after")).not.toContain("multiple");
  });

  it("suggests the indicator meant by an unknown name", async () => {
    expect(await ask("DEFINITION", "care.rat")).toMatch(/Did you mean "care\.rate"\?/);
    expect(await ask("DEFINITION")).toMatch(/^#VALUE! The argument indicator must be/);
    expect(await ask("DEFINITION", [["care.rate"], ["x"]])).toEqual([
      [expect.any(String)],
      [expect.stringMatching(/^#N\/A/)],
    ]);
  });
});

describe("ABOUT a club or an indicator", () => {
  it("describes the club named, or the one with the indicator", async () => {
    expect(await ask("ABOUT")).toMatch(/^Small club, release 3/);
    expect(await ask("ABOUT", "context")).toMatch(/^Context, release 2/);
    expect(await ask("ABOUT", "ctx.rural.band")).toMatch(/^Context, release 2/);
    expect(await ask("ABOUT", "sewers")).toMatch(/^#N\/A There is no club "sewers"/);
  });

  it("describes the club in the pane if none is named; lists of authorities and peers never depend on it", async () => {
    const library = libraryOfReleases([opened(smallContent), context], "E08000035");
    const inHand = { ...library, clubInHand: () => library.ofClub("context") };
    const ask = async (id: string, ...args: unknown[]) => shown(await runFunction(id, args, inHand));
    expect(await ask("ABOUT")).toMatch(/^Context, release 2/);
    expect(await ask("ABOUT", "")).toMatch(/^Context, release 2/);
    expect(await ask("ABOUT", "small")).toMatch(/^Small club, release 3/);
    for (const [id, ...args] of [["MEMBERS"], ["PEERS", "all"], ["VALUE", "care.weekly-cost"]] as const) {
      expect(await ask(id, ...args)).toEqual(shown(await runFunction(id, args, library)));
    }
  });

  it("says how an indicator's figures were rounded", async () => {
    const said = await askedOf([section251], { own: null })("ABOUT", "s251.fostering.weekly-cost");
    expect(said).toContain("so each is within ± £2.50 per week of the exact one.");
    expect(said).toContain("Open Government Licence");
  });
});

describe("VALUE of England", () => {
  const national = [{ indicator: 0, year: 3, divisor: 10, scaled: 5555 }];
  const england = askedOf([opened({ ...smallContent, national })], { own: "E08000035" });

  it.each(["England", " england", "E92000001"])("is the published national figure: %s", async (name) => {
    expect(await england("VALUE", "care.weekly-cost", name)).toBe(555.5);
    expect(await england("UNITCOST", "care.weekly-cost", name, "latest")).toBe(555.5);
  });

  it("is never a sum: #N/A where none was published", async () => {
    expect(await england("VALUE", "care.weekly-cost", "England", "2020-21")).toMatch(
      /^#N\/A This release has no England figure/,
    );
    expect(await england("VALUE", "care.gross", "England")).toMatch(/^#N\/A This release has no England figure/);
  });

  it("is not one of the members", async () => {
    expect(await england("PEERCOUNT", "care.weekly-cost", "all")).toBe(5);
    expect(await england("PEERRANK", "care.weekly-cost", "England")).toMatch(/^#N\/A "England" is not a member/);
    expect(await england("PEERMEDIAN", "care.weekly-cost", [["England"]])).toMatch(
      /^#N\/A There is no peer group "England"/,
    );
  });

  it("is 7,385 for residential care in 2024-25, as published", async () => {
    const shipped = askedOf([section251], { own: null });
    expect(await shipped("VALUE", "s251.residential-care.weekly-cost", "England", "2024-25")).toBe(7385);
  });
});
