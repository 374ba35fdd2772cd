import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publishedFunctions } from "../../scripts/generate-functions";
import metadata from "../../src/functions/functions.json";
import published from "../published-functions.json";
import { registry } from "../../src/functions/running/registry";

interface Parameter {
  readonly type: string;
  readonly dimensionality?: string;
}

describe("the metadata of the custom functions", () => {
  it("has exactly the functions of the registry", () => {
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual([...registry.keys()].sort());
  });

  // Ids and argument names are permanent: formulas in people's workbooks hold them.
  it("has every published function, with the arguments it was published with", () => {
    expect(publishedFunctions(metadata as Parameters<typeof publishedFunctions>[0])).toEqual(published);
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
