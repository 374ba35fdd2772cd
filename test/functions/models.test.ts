import type { ClubFigures } from "../../src/client/club-library";
import { runFunction } from "../../src/functions/running/run-function";

/** The models and REAL ask no club for anything, signed in or not. */
const nothingAsked: ClubFigures = {
  directory: () => Promise.reject(new Error("the directory was asked")),
  withIndicator: () => Promise.reject(new Error("an indicator was asked")),
  clubInHand: () => Promise.reject(new Error("the club in hand was asked")),
  ofClub: () => Promise.reject(new Error("a club was asked")),
};

async function outcome(id: string, ...args: unknown[]) {
  return runFunction(id, args, nothingAsked);
}

/** The value of a call, or the error with its sentence; of a range, rows of those. */
async function cell(id: string, ...args: unknown[]) {
  const shown = await outcome(id, ...args);
  if (!shown.ok) return `${shown.error} ${shown.message}`;
  if (!Array.isArray(shown.value)) return shown.value;
  return (shown.value as unknown[][]).map((row) =>
    row.map((one) => (typeof one === "object" && one !== null && "error" in one ? one.error : one)),
  );
}

describe("REAL", () => {
  it("converts an amount to another year's prices, however the years are written", async () => {
    expect(await cell("REAL", 745.804, "2015-16", "2024-25")).toBeCloseTo(1000, 9);
    expect(await cell("REAL", "745.804", "2015/16", " 2024–25 ")).toBeCloseTo(1000, 9);
    expect(await cell("REAL", [[745.804]], [["2015-16"]], [[202425]])).toBeCloseTo(1000, 9);
    expect(await cell("REAL", -0, "2015-16", "2024-25")).toBe(0);
    expect(await cell("REAL", 1.7e308, "2015-16", "2024-25")).toMatch(/^#NUM! The result is too large/);
  });

  it("takes a column of amounts and a row of years", async () => {
    expect(await cell("REAL", [[100], [0], [null]], [["2024-25", "1999-00"]], "2024-25")).toEqual([
      [100, "#N/A"],
      [0, "#N/A"],
      ["#N/A", "#N/A"],
    ]);
  });

  it.each([
    [["x", "2015-16", "2024-25"], /^#VALUE! The argument value must be a number; it is "x"\./],
    [[1, 2015, "2024-25"], /^#VALUE! The argument fromYear must be a financial year such as "2024-25"; it is "2015"\./],
    [[1, "2015-16", "latest"], /^#VALUE! The argument toYear must be .*it is "latest"\./],
    [[1, "2015-16", null], /^#VALUE! The argument toYear must be .*it is blank\./],
    [[1, "2015-16", true], /^#VALUE! The argument toYear must be .*it is something else\./],
    [[1, "1999-00", "2024-25"], /^#N\/A There is no deflator for 1999-00: .* from 2000-01 to 2030-31\./],
  ])("of %j is an error that says what to do", async (args, sentence) => {
    expect(await cell("REAL", ...args)).toMatch(sentence);
  });
});

describe("the models", () => {
  it("give the results of their formulas", async () => {
    expect(await cell("EXCESSCOUNT", 600, 100_000, 50)).toBe(100);
    expect(await cell("MIXSAVING", 400, 0.7, 0.8, 800, 500)).toBeCloseTo((40 * 300 * 365) / 7, 6);
    expect(await cell("MIXSAVING", 400, 0.7, 0.8, 800, 500, 7)).toBeCloseTo(12_000, 6);
    expect(await cell("OCCUPANCYCOST", 1_040_000, 300, 520)).toBe(2300);
    expect(await cell("BREAKEVEN", 312_000, 4300, 300)).toBe(78);
    expect(await cell("BREAKEVEN", 312_000, 4300, 300, 104)).toBe(0.75);
  });

  it("take ranges, cell by cell", async () => {
    expect(await cell("EXCESSCOUNT", [[600], [400]], 100_000, [[50, 40]])).toEqual([
      [100, 200],
      [-100, 0],
    ]);
    expect(await cell("BREAKEVEN", 312_000, [[4300], [300]], 300, 104)).toEqual([[0.75], ["#NUM!"]]);
    expect(await cell("OCCUPANCYCOST", 1000, 1, [[10], [0], ["x"]])).toEqual([[101], ["#DIV/0!"], ["#VALUE!"]]);
  });

  it.each([
    ["EXCESSCOUNT", [null, 1, 1], /^#VALUE! The argument count must be a number; it is blank\./],
    ["EXCESSCOUNT", [1, -1, 1], /^#NUM! The argument population must be 0 or more/],
    ["EXCESSCOUNT", [1, 1e308, 1e308], /^#NUM! The result is too large for a cell\./],
    ["MIXSAVING", [400, 70, 80, 800, 500], /^#NUM! The argument ownShare must be a share from 0 to 1/],
    ["MIXSAVING", [400, 0.7, 0.8, 800, 500, "year"], /^#VALUE! The argument days must be a number; it is "year"\./],
    ["OCCUPANCYCOST", [1, 1, 0], /^#DIV\/0! No week was occupied/],
    ["BREAKEVEN", [1, 300, 300], /^#NUM! The argument price must be above 300/],
    ["BREAKEVEN", [312_000, 4300, 300, 77], /^#NUM! The argument bedWeeks must be at least the 78 weeks/],
  ])("%s of %j is an error that says what to do", async (id, args, sentence) => {
    expect(await cell(id, ...args)).toMatch(sentence);
  });

  it("never give minus zero", async () => {
    expect(Object.is(await cell("MIXSAVING", 0, 0.8, 0.7, 800, 500), 0)).toBe(true);
  });
});

describe("price, mix and volume", () => {
  // The example of the model: 500 and 800 a week, four fifths in house, £560 a week on average.
  const own = [[60], [40]];
  const ownCosts = [[33_000], [34_000]];
  const units = [
    [300, 100],
    [60, 40],
  ];
  const costs = [
    [140_000, 60_000],
    [50_000, 30_000],
  ];

  it("give one answer for whole ranges", async () => {
    expect(await cell("VIRTUALCOST", own, units, costs)).toBe(62_000);
    expect(await cell("PRICEEFFECT", own, ownCosts, units, costs)).toBe(5000);
    expect(await cell("MIXEFFECT", own, units, costs)).toBeCloseTo(6000, 9);
    expect(await cell("VOLUMEEFFECT", own, 90, units, costs)).toBeCloseTo(5600, 9);
    expect(await cell("VOLUMEEFFECT", own, [[90]], units, costs)).toBeCloseTo(5600, 9);
  });

  it("use the parent's price if no peer has one, whatever its letter case and spaces", async () => {
    const thin = [
      [...own, [10]],
      [...units, [null, ""]],
      [...costs, [null, 3000]],
    ];
    const parents = [["Fostering"], ["Residential"], [" fostering "]];
    expect(await cell("VIRTUALCOST", ...thin, parents)).toBeCloseTo(67_000, 9);
    expect(await cell("VIRTUALCOST", ...thin)).toBeCloseTo(67_600, 9);
    expect(await cell("VIRTUALCOST", ...thin, [[""]])).toBeCloseTo(67_600, 9);
  });

  it.each([
    [
      "VIRTUALCOST",
      [own, units, costs, [[true], [""]]],
      /^#VALUE! The argument parents must be names of categories; it is TRUE/,
    ],
    ["VIRTUALCOST", [[[60, 40]], units, costs], /^#VALUE! The argument ownUnits must be one column, .*it is 2 columns/],
    ["VIRTUALCOST", [[[60], [null]], units, costs], /^#N\/A The cell given for ownUnits is blank/],
    ["VIRTUALCOST", [[[60], [-1]], units, costs], /^#NUM! The argument ownUnits must be 0 or more; it is -1/],
    ["VIRTUALCOST", [[[60], ["x"]], units, costs], /^#VALUE! The argument ownUnits must be numbers/],
    ["VIRTUALCOST", [[[60]], units, costs], /^#N\/A The range given for ownUnits is shorter than another/],
    ["VIRTUALCOST", [own, [[300, 100]], costs], /^#N\/A The range given for peerUnits is shorter than another/],
    ["VIRTUALCOST", [own, units, [[1], [2]]], /^#N\/A The range given for peerCosts is shorter than another/],
    ["VIRTUALCOST", [own, units, costs, [["a"]]], /^#N\/A The range given for parents is shorter than another/],
    [
      "VIRTUALCOST",
      [
        own,
        units,
        [
          ["x", 1],
          [1, 1],
        ],
      ],
      /^#VALUE! The argument peerCosts must be numbers/,
    ],
    ["VIRTUALCOST", [own, [[0], [null]], [[1], [1]]], /^#DIV\/0! No peer has both units and cost above zero/],
    ["PRICEEFFECT", [own, [[1]], units, costs], /^#N\/A The range given for ownCosts is shorter than another/],
    [
      "PRICEEFFECT",
      [own, [[1], [2], [3]], units, costs],
      /^#N\/A The range given for ownUnits is shorter than another/,
    ],
    ["PRICEEFFECT", [own, [[1], [""]], units, costs], /^#N\/A The cell given for ownCosts is blank/],
    ["VOLUMEEFFECT", [own, own, units, costs], /^#VALUE! The argument expectedUnits must be one number/],
    ["MIXEFFECT", [undefined, undefined, undefined], /^#N\/A The cell given for ownUnits is blank/],
  ])("%s of %j is an error that says what to do", async (id, args, sentence) => {
    expect(await cell(id, ...args)).toMatch(sentence);
  });
});
