import type { Dataset } from "../../src/client/dataset";
import { problem } from "../../src/domain/problems";
import { fail, succeed } from "../../src/domain/result";
import { runFunction } from "../../src/functions/running/run-function";
import { smallRelease } from "../support/small-release";
import { oneClub } from "./one-club";

const dataset: Dataset = {
  release: smallRelease,
  own: "E08000035",
  savedGroups: [],
  origin: "service",
  checkedAt: "2026-02-03T10:00:00.000Z",
  notice: null,
};

const call = (id: string, ...args: unknown[]) =>
  runFunction(
    id,
    args,
    oneClub(async () => succeed(dataset)),
  );

/** The value of a call, or the error with its sentence. */
async function cell(id: string, ...args: unknown[]) {
  const outcome = await call(id, ...args);
  return outcome.ok ? outcome.value : `${outcome.error} ${outcome.message}`;
}

const cost = "care.weekly-cost";
const rate = "care.rate";

describe("VALUE", () => {
  it("is the user's own by default, another's by name or code", async () => {
    expect(await cell("VALUE", cost)).toBe(500);
    expect(await cell("VALUE", cost, null, null)).toBe(500);
    expect(await cell("VALUE", cost, "Kent", "2020-21")).toBe(300);
    expect(await cell("VALUE", rate, "Leeds", "2023/24")).toBe(21.3);
  });

  it("keeps zero and negative values apart from missing ones", async () => {
    expect(await cell("VALUE", cost, "Nowhere & Anywhere")).toBe(0);
    expect(await cell("VALUE", cost, "Dorset")).toBe(-100);
    expect(await cell("VALUE", cost, "St Helens")).toBe(
      "#N/A St. Helens has no figure for Care: weekly cost in 2024-25: suppressed to protect confidentiality.",
    );
  });

  it.each([
    [["care.weekly-cst"], /^#N\/A .*Did you mean "care.weekly-cost"\?/],
    [[cost, "Lees"], /^#N\/A .*Did you mean "Leeds"\?/],
    [[cost, "Leeds", "1999-00"], /^#N\/A .*its years are 2020-21 to 2024-25/],
    [[cost, "Leeds", "2022-23"], /^#N\/A .*has no figures for 2022-23/],
    [[cost, "Leeds", 2024], /^#VALUE! "2024" is not a year/],
    [[cost, "Leeds", 40483], /turned it into a date: type an apostrophe/],
    [[cost, "Leeds", true], /^#VALUE! The argument year must be .*it is TRUE\./],
    [[""], /^#VALUE! The argument indicator must be .*it is blank\./],
    [[12], /^#VALUE! The argument indicator must be .*it is 12\./],
    [[{}], /^#VALUE! The argument indicator must be .*it is something else\./],
    [[], /^#VALUE! The argument indicator must be .*it is blank\./],
  ])("of %j is an error that says what to do", async (args, sentence) => {
    expect(await cell("VALUE", ...args)).toMatch(sentence);
  });

  it("needs to know the user's authority only if no member is given", async () => {
    const nobody = oneClub(async () => succeed({ ...dataset, own: null }));
    expect(await runFunction("VALUE", [cost], nobody)).toMatchObject({ ok: false, error: "#N/A" });
    expect(await runFunction("VALUE", [cost, "Kent"], nobody)).toEqual({ ok: true, value: 700 });
  });
});

describe("UNITCOST", () => {
  it("is the value of a unit cost", async () => {
    expect(await cell("UNITCOST", cost, "Kent")).toBe(700);
  });

  it("refuses an indicator that is not a unit cost", async () => {
    expect(await cell("UNITCOST", rate)).toBe("#VALUE! Rate of care is not a cost per unit. Use CLUB.VALUE for it.");
  });
});

describe("the statistics of a peer group", () => {
  it("leave missing values out and are unrounded", async () => {
    expect(await cell("PEERMEDIAN", cost)).toBe(500);
    expect(await cell("PEERMEAN", cost)).toBe(360);
    expect(await cell("PEERCOUNT", cost)).toBe(5);
    expect(
      await cell(
        "PEERMEDIAN",
        rate,
        ["Leeds", "Kent"].map((name) => [name]),
      ),
    ).toBe(21.45);
    expect(await cell("PEERMEAN", rate, [["Leeds", "Kent", "Bristol"]])).toBe(21.4);
  });

  it("follow the peer group", async () => {
    expect(await cell("PEERMEDIAN", cost, "neighbours")).toBe(700);
    expect(await cell("PEERMEDIAN", cost, [["neighbours"]])).toBe(700);
    expect(await cell("PEERMEDIAN", cost, "neighbours:Kent")).toBe(200);
    expect(await cell("PEERCOUNT", cost, "region")).toBe(1);
    expect(
      await cell("PEERMEAN", cost, [
        ["Kent", null],
        ["", "Dorset"],
      ]),
    ).toBe(300);
  });

  it("of an empty group are #N/A, and its count is 0", async () => {
    expect(await cell("PEERMEDIAN", cost, "nobody")).toBe("#N/A There are no members in Nobody.");
    expect(await cell("PEERMEAN", cost, [["", ""]])).toBe("#N/A There are no members in the list given.");
    expect(await cell("PEERCOUNT", cost, "nobody")).toBe(0);
    expect(await cell("PEERCOUNT", cost, [["", ""]])).toBe(0);
  });

  it("of a group without values are #N/A, and its count is 0", async () => {
    const sentence = "#N/A The median needs at least 1 value; in 2024-25 there are none among St. Helens.";
    expect(await cell("PEERMEDIAN", cost, "St Helens")).toBe(sentence);
    expect(await cell("PEERVALUES", cost, "St Helens")).toMatch(/^#N\/A The list of values needs/);
    expect(await cell("PEERCOUNT", cost, "St Helens")).toBe(0);
  });

  it("of a year without figures are #N/A, and the count is 0", async () => {
    expect(await cell("PEERMEDIAN", cost, "all", "2022-23")).toMatch(/^#N\/A .*no figures for 2022-23/);
    expect(await cell("PEERCOUNT", cost, "all", "2022-23")).toBe(0);
    expect(await cell("PEERCOUNT", rate, "all", "2024-25")).toBe(0);
    expect(await cell("PEERCOUNT", cost, "all", "2021-22")).toMatch(/^#N\/A/);
  });

  it("of old figures are #N/A unless the year is given", async () => {
    expect(await cell("PEERMEDIAN", "old.count")).toMatch(/^#N\/A .*To use one of them, give the year\./);
    expect(await cell("PEERMEDIAN", "old.count", "all", "2020-21")).toBe(3.5);
  });

  it.each([
    ["nebours", /^#N\/A There is no peer group "nebours"\. The groups in this release are all, neighbours/],
    [[["Kent"], ["Oz"], ["Narnia"]], /^#N\/A These are not members of this club: Oz; Narnia\./],
    ["2024-25", /^#N\/A "2024-25" is a year, but this argument is for a peer group\. .* as in …,,"2024-25"\)\.$/],
    [2024, /^#N\/A "2024" is a year, but this argument is for a peer group/],
    ["latest-1", /^#N\/A "latest-1" is a year, but this argument is for a peer group/],
    [[["2023-24", "2024-25"]], /^#N\/A "2023-24" is a year, but this argument is for a peer group/],
    [true, /^#VALUE! The argument peers must be .*TRUE/],
    [[["Kent", false]], /^#VALUE! The argument peers must be .*FALSE/],
  ])("of peers %j are an error that says what to do", async (peers, sentence) => {
    expect(await cell("PEERMEDIAN", cost, peers)).toMatch(sentence);
    expect(await cell("PEERCOUNT", cost, peers)).toMatch(sentence);
  });
});

describe("PEERPOOLED", () => {
  it("is total over total, for members with both parts present and positive", async () => {
    expect(await cell("PEERPOOLED", "care.gross")).toBe((4000 / 30) * 2);
  });

  it("says why an indicator has no pooled value", async () => {
    expect(await cell("PEERPOOLED", cost)).toBe(
      "#N/A Care: weekly cost has no pooled value: its parts are not published.",
    );
  });

  it("counts the members with both parts", async () => {
    expect(await cell("PEERPOOLED", "care.gross", "St Helens")).toBe(
      "#N/A The pooled value needs at least 1 value; in 2024-25 there are none among St. Helens.",
    );
  });
});

describe("PEERQUARTILE", () => {
  it.each([
    [0, -100],
    [1, 0],
    [2, 500],
    [3, 700],
    [4, 700],
    ["3", 700],
    [true, 0],
    [1.9, 0],
    [4.5, 700],
  ])("%p is %p, as QUARTILE.INC has it", async (quart, value) => {
    expect(await cell("PEERQUARTILE", cost, quart)).toBe(value);
  });

  it.each([5, -1, -0.5, "7"])("%p is outside the range", async (quart) => {
    expect(await cell("PEERQUARTILE", cost, quart)).toMatch(/^#NUM! The argument quart must be .* from 0 to 4/);
  });

  it.each(["x", "", null, {}])("%p is not a number", async (quart) => {
    expect(await cell("PEERQUARTILE", cost, quart)).toMatch(/^#VALUE! The argument quart must be/);
  });

  it("needs four values", async () => {
    expect(await cell("PEERQUARTILE", rate, 1, "all")).toBe(21.3);
    expect(await cell("PEERQUARTILE", rate, 1, "neighbours")).toBe(
      "#N/A A quartile needs at least 4 values; in 2023-24 there are 3 among statistical neighbours of Leeds.",
    );
  });
});

describe("PEERRANK", () => {
  it("is 1 for the highest under a neutral polarity; equal values share the better place", async () => {
    expect(await cell("PEERRANK", cost, "Kent")).toBe(1);
    expect(await cell("PEERRANK", cost, "Bristol")).toBe(1);
    expect(await cell("PEERRANK", cost)).toBe(3);
    expect(await cell("PEERRANK", cost, "Dorset")).toBe(5);
  });

  it("is 1 for the lowest if lower is better", async () => {
    expect(await cell("PEERRANK", rate, "Nowhere & Anywhere")).toBe(1);
    expect(await cell("PEERRANK", rate, "Leeds")).toBe(2);
    expect(await cell("PEERRANK", rate, "Kent")).toBe(4);
  });

  it("adds the member to a group without it", async () => {
    expect(await cell("PEERRANK", cost, null, "neighbours")).toBe(3);
    expect(await cell("PEERRANK", cost, "Dorset", "neighbours")).toBe(3);
    expect(await cell("PEERRANK", cost, "Leeds", "nobody")).toBe(1);
  });

  it("of a member without a value is #N/A, with the reason", async () => {
    expect(await cell("PEERRANK", cost, "St Helens")).toMatch(/^#N\/A St\. Helens has no figure/);
  });
});

describe("PEERVALUES", () => {
  it("lists names and values, highest first, equal ones by name, as many as PEERCOUNT says", async () => {
    expect(await cell("PEERVALUES", cost)).toEqual([
      ["Bristol, City of", 700],
      ["Kent", 700],
      ["Leeds", 500],
      ["Nowhere & Anywhere", 0],
      ["Dorset", -100],
    ]);
  });
});

describe("ABOUT", () => {
  it("names the release used, and its licence", async () => {
    expect(await cell("ABOUT")).toBe(
      "Small club, release 3 (draft) of 31 Jan 2026, demonstration data, the newest on the club service, last checked on 3 Feb 2026. " +
        "Every figure is made up. Free to use. " +
        "Excel on the desktop may pass a blank cell to a function as 0, and we then count it as the number 0.",
    );
  });

  it("says if the kept release is used, and why", async () => {
    const notice = problem("kept-release-used", { host: "club.example", version: 3, date: "2026-01-31" });
    const offline = oneClub(async () => succeed({ ...dataset, origin: "kept" as const, notice }));
    const outcome = await runFunction("ABOUT", [], offline);
    expect(outcome.ok && outcome.value).toContain("the copy kept on this machine, last checked on 3 Feb 2026");
    expect(outcome.ok && outcome.value).toContain("The club service at club.example does not answer.");
  });
});

describe("every call settles", () => {
  it("with #N/A if there is no dataset", async () => {
    const outcome = await runFunction(
      "VALUE",
      [cost],
      oneClub(async () => fail(problem("not-signed-in"))),
    );
    expect(outcome).toEqual({ ok: false, error: "#N/A", message: problem("not-signed-in").message });
  });

  it("with #DIV/0! if there is no spread", async () => {
    const noSpread = oneClub(async () => fail(problem("zero-spread", { indicator: cost, year: "2024-25" })));
    expect(await runFunction("VALUE", [cost], noSpread)).toMatchObject({ ok: false, error: "#DIV/0!" });
  });

  it("with the function's name if there is a fault in Yardstick", async () => {
    const broken = oneClub(() => Promise.reject(new Error("out of memory")));
    expect(await runFunction("VALUE", [cost], broken)).toEqual({
      ok: false,
      error: "#VALUE!",
      message: "A fault in Yardstick stopped CLUB.VALUE: out of memory. Please report it with this formula.",
    });
    expect(await call("NOSUCH")).toMatchObject({ ok: false, error: "#VALUE!" });
  });

  it("whatever the arguments are", async () => {
    const odd = [undefined, null, NaN, Infinity, -0, "", " ", "\u0000", [], [[]], [[null]], {}, () => 1, Symbol("s")];
    for (const id of ["VALUE", "UNITCOST", "PEERMEDIAN", "PEERQUARTILE", "PEERRANK", "PEERVALUES"]) {
      for (const argument of odd) {
        const outcome = await call(id, argument, argument, argument, argument);
        expect(outcome).toMatchObject({ ok: false, message: expect.not.stringContaining("fault") });
        const later = await call(id, cost, argument, argument, argument);
        expect(later.ok ? "" : later.message).not.toContain("fault");
      }
    }
  });
});
