import { readdirSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { homesKind } from "../../src/domain/homes-chart/describe-homes";
import { charts } from "../../src/domain/charts/index";
import { describeHomesUse, readHomesUses } from "../../scripts/gallery/homes-use";
import { openUse } from "../../scripts/gallery/open-use";
import { readUses } from "../../scripts/gallery/use";
import { notAddedUp, unexplained } from "./figures-said";

jest.setTimeout(60_000);

const uses = readUses();

it.each(charts.map(({ kind }) => kind))("shows three uses of %s", (kind) => {
  const own = uses.filter((use) => use.kind === kind);
  for (const { file } of own) expect(file).toMatch(new RegExp(`^${kind}/`));
  expect(own).toHaveLength(3);
});

/** Of every size, with and without figures of every kind. */
const authorities = [
  ...["Leeds", "Kent", "Rutland", "Isles of Scilly", "Birmingham", "City of London", "Bristol", "Hackney", "Surrey"],
  ...["Westmorland and Furness", "Isle of Wight", "Blackpool", "Herefordshire", "Hartlepool", "Hampshire", "Bury"],
  ...["Telford and Wrekin", "Bournemouth, Christchurch and Poole", "Northumberland", "Wandsworth", "Slough"],
];
const groups = ["neighbours", "all", "region", "type"];
const notWords =
  /NaN|undefined|null|Infinity|\bthe 1 \w+s\b|\ball of all\b|[+−]£0(?![.\d])| {2}|£[\d,]+\.\d{3,}(?![\dm])/;

/** Nothing to draw for such a member or group, in a sentence. */
function notDescribed(error: unknown): { readonly described: null } {
  expect(error).toMatchObject({ message: expect.stringMatching(/^\S+\.json: ["A-Z].*\.$/) });
  return { described: null };
}

// If a chart is meant to say something else now: npm run generate:gallery, and read what changed.
it.each(uses)("$file says what it is known to say", async (use) => {
  const { described } = await openUse(use);
  expect(described).toEqual(use.described);
});

// Its cells have the same figures, or the title says that they are being updated.
it.each(charts.map(({ kind }) => kind))(
  "%s says only figures that it has, of any authority beside any group",
  async (kind) => {
    const own = uses.filter((use) => use.kind === kind);
    let said = 0;
    for (const [at, member] of authorities.entries()) {
      const use = own[at % own.length]!;
      const peers = groups[at % groups.length]!;
      const { described } = await openUse({ ...use, parameters: { ...use.parameters, member, peers } }).catch(
        notDescribed,
      );
      if (described === null) continue;
      said += 1;
      expect(unexplained(described)).toEqual([]);
      expect(notAddedUp(described)).toBeCloseTo(0);
      expect(`${described.title} ${described.note} ${described.caption}`).not.toMatch(notWords);
    }
    expect(said).toBeGreaterThanOrEqual(5);
  },
);

describe("homes", () => {
  const homes = readHomesUses();

  it("shows three uses, which say that they are made up", () => {
    expect(homes).toHaveLength(3);
    for (const { madeUp } of homes) expect(madeUp).toBe("The homes and their figures are made up.");
  });

  it.each(homes)("$file says what it is known to say", (use) => {
    expect(describeHomesUse(use)).toEqual(use.described);
  });
});

it("covers the shipped clubs, councils large and small, and each way of choosing a group", async () => {
  const specs = await Promise.all(uses.map(openUse));
  const said = specs.map(({ spec: { parameters, own } }) => ({ own, peers: parameters.peers }));
  const clubs = new Set(uses.flatMap(({ parameters }) => parameters.indicators.map((one) => one.split(".")[0])));
  expect([...clubs]).toEqual(expect.arrayContaining(["s251", "cs", "adults", "ph"]));
  expect(said.map(({ own }) => own)).toEqual(expect.arrayContaining(["Leeds", "Kent", "Rutland"]));
  expect(said.map(({ peers }) => peers)).toEqual(expect.arrayContaining(["neighbours", "region", "all"]));
});

it.each([...charts, { kind: homesKind, label: "Your own homes" }])(
  "docs/chart-gallery.md shows $label",
  ({ kind, label }) => {
    const docs = resolve(__dirname, "../../docs");
    const part = readFileSync(resolve(docs, "chart-gallery.md"), "utf8")
      .split("\n## ")
      .find((one) => one.startsWith(label));
    expect(part).toContain(`](images/charts/${kind}.png)`);
  },
);

it("keeps the pictures together under 600 kB, so that cloning stays quick", () => {
  const folder = resolve(__dirname, "../../docs/images/charts");
  const sizes = readdirSync(folder).map((file) => statSync(resolve(folder, file)).size);
  expect(sizes).toHaveLength(charts.length + 1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000);
});
