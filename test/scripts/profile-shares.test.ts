import { sharesOf } from "../../benchmarks/profile-shares";

const node = (id: number, url: string, functionName = "work") => ({ id, callFrame: { functionName, url } });

it("says whose scripts a profile's time was", () => {
  const nodes = [
    node(1, "https://localhost:3000/functions.js"),
    node(2, "https://localhost:3000/office/excel-web-16.00.js"),
    node(3, "https://localhost:3000/workbench/workbench.js"),
    node(4, "", "(garbage collector)"),
    node(5, "", "(idle)"),
  ];
  const profile = { nodes, samples: [1, 2, 3, 4, 5, 1], timeDeltas: [1000, 2000, 4000, 8000, 16_000, 32_000] };
  expect(sharesOf(profile)).toEqual({ addIn: 33, office: 2, host: 4, browser: 8 });
});

it("is nothing for a profile without a sample", () => {
  expect(sharesOf({ nodes: [] })).toEqual({ addIn: 0, office: 0, host: 0, browser: 0 });
});
