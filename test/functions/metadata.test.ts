import { readFileSync } from "node:fs";
import { join } from "node:path";
import metadata from "../../src/functions/functions.json";
import { registry } from "../../src/functions/running/registry";

/** Each function's arguments by name, the optional ones in brackets. */
const permanent = {
  ABOUT: "[club]",
  BREAKEVEN: "fixed price variable [bedWeeks]",
  DEFINITION: "indicator",
  EXCESSCOUNT: "count population ratePer10000",
  GAP: "indicator [member] [peers] [year]",
  GAPCOST: "indicator [member] [peers] [year]",
  GAPOF: "value indicator [peers] [year]",
  INDICATORS: "[search] [club]",
  MEMBER: "[member] [club]",
  MEMBERS: "[club]",
  MIXEFFECT: "ownUnits peerUnits peerCosts [parents]",
  MIXSAVING: "children ownShare targetShare independentPerWeek marginalOwnPerWeek [days]",
  OCCUPANCYCOST: "fixed variablePerWeek occupiedWeeks",
  PEERCOUNT: "indicator [peers] [year]",
  PEERMAX: "indicator [peers] [year]",
  PEERMEAN: "indicator [peers] [year]",
  PEERMEDIAN: "indicator [peers] [year]",
  PEERMIN: "indicator [peers] [year]",
  PEERPERCENTILE: "indicator k [peers] [year]",
  PEERPERCENTRANK: "indicator [member] [peers] [year]",
  PEERPOOLED: "indicator [peers] [year]",
  PEERQUARTILE: "indicator quart [peers] [year]",
  PEERRANK: "indicator [member] [peers] [year]",
  PEERS: "[peers] [club]",
  PEERSTDEV: "indicator [peers] [year]",
  PEERVALUES: "indicator [peers] [year]",
  PEERZ: "indicator [member] [peers] [year]",
  PERCENTRANKOF: "value indicator [peers] [year]",
  PRICEEFFECT: "ownUnits ownCosts peerUnits peerCosts [parents]",
  RANKOF: "value indicator [peers] [year]",
  REAL: "value fromYear toYear",
  TREND: "indicator [member] [joined]",
  UNITCOST: "indicator [member] [year]",
  VALUE: "indicator [member] [year]",
  VIRTUALCOST: "ownUnits peerUnits peerCosts [parents]",
  VOLUMEEFFECT: "ownUnits expectedUnits peerUnits peerCosts [parents]",
  ZOF: "value indicator [peers] [year]",
};

interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

const parametersOf = (id: string): readonly Parameter[] =>
  metadata.functions.find((one) => one.id === id)?.parameters ?? [];

describe("the metadata of the custom functions", () => {
  it("has exactly the functions of the registry", () => {
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual([...registry.keys()].sort());
  });

  // Ids and argument names are permanent: formulas in people's workbooks hold them.
  it.each(Object.entries(permanent))("%s takes %s", (id, expected) => {
    const names = parametersOf(id).map(({ name, optional }) => (optional ? `[${name}]` : name));
    expect(names.join(" ")).toBe(expected);
  });

  it("has every function among those whose arguments are permanent", () => {
    expect(Object.keys(permanent).sort()).toEqual([...registry.keys()].sort());
  });

  // Excel hands a range over only where the parameter is a matrix, and then hands a single cell or a text over as a
  // matrix of one; where it is a scalar, a range never reaches the function. Results go the same way.
  it("lets every argument be a range, and every result spill", () => {
    const all = metadata.functions.flatMap(({ parameters }) => parameters as readonly Parameter[]);
    expect(all.length).toBeGreaterThan(20);
    for (const { type, dimensionality } of all)
      expect({ type, dimensionality }).toEqual({ type: "any", dimensionality: "matrix" });
    for (const { result } of metadata.functions) expect(result).toEqual({ dimensionality: "matrix" });
  });

  it("makes no function volatile or streaming", () => {
    expect(metadata.functions.filter((one) => "options" in one)).toEqual([]);
  });

  it("is for the namespace of the manifest", () => {
    const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
    expect(manifest).toContain('id="Functions.Namespace" DefaultValue="CLUB"');
  });
});
