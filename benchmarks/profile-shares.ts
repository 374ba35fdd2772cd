/** A processor profile as Chromium gives it: the functions, and which of them was running at each sample. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Milliseconds of processor time by whose script was running. */
export interface Shares {
  readonly addIn: number;
  readonly office: number;
  readonly host: number;
  /** The browser itself: layout, painting, its own functions, and the garbage of all three. */
  readonly browser: number;
}

/** Says whose time a profile's was; time in which nothing ran is nobody's. */
export function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profile): Shares {
  const owners = new Map(nodes.map(({ id, callFrame }) => [id, ownerOf(callFrame)]));
  const shares = { addIn: 0, office: 0, host: 0, browser: 0 };
  samples.forEach((sample, index) => {
    const owner = owners.get(sample);
    if (owner) shares[owner] += (timeDeltas[index] ?? 0) / 1000;
  });
  return {
    addIn: Math.round(shares.addIn),
    office: Math.round(shares.office),
    host: Math.round(shares.host),
    browser: Math.round(shares.browser),
  };
}

function ownerOf({ functionName, url }: Profile["nodes"][number]["callFrame"]): keyof Shares | null {
  if (functionName === "(idle)") return null;
  if (url.includes("/office/")) return "office";
  if (url.includes("/workbench/")) return "host";
  return url.startsWith("https:") ? "addIn" : "browser";
}
