import { spawnSync } from "node:child_process";

/** A report of about thirty pages, beside ten authorities and beside all of them. */
const asked = ["childrens-summary", "Leeds"] as const;
const groups = ["neighbours", "all"] as const;

/**
 * A report drawn through the real office.js on our Excel host, beside a small group and a large one: its pages and charts,
 * round trips, what was sent, and the processor time of describing, drawing, calculating and saving it. The time of
 * drawing is the add-in's, office.js's and our host's together; in a council the last, and calculating, would be Excel's.
 */
export async function benchmarkReport(): Promise<object> {
  const reports = groups.map((group) => ({ group, ...drawn(group) }));
  return { report: asked[0], member: asked[1], reports };
}

function drawn(group: string): object {
  const child = spawnSync(process.execPath, ["--import", "tsx", "benchmarks/report-process.ts", ...asked, group], {
    encoding: "utf8",
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as object;
}
