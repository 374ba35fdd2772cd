/** The texts of Compare that are needed only after its answer is shown. */
export const compareMessages = {
  search: {
    placeholder: "Search all your clubs, e.g. cost of foster care",
    none: "Nothing found. Try other words, or browse.",
    near: (heading: string) => `Also under ${heading}`,
    best: "Best matches, in all your clubs",
    newest: (year: string) => `newest figures ${year}`,
    browse: "Browse",
    browseHint: "Browse the indicators of all your clubs by heading",
    headings: "Indicators by heading",
    otherwise: "Other indicators",
  },
  picture: {
    title: (label: string, year: string) => `${label}, ${year}`,
    median: "Median of the group",
    highest: (name: string, value: string) => `Highest: ${name}, ${value}`,
    lowest: (name: string, value: string) => `Lowest: ${name}, ${value}`,
    own: (name: string, value: string) => `${name} ${value}`,
    quartile: { upper: "Upper quartile", lower: "Lower quartile", middle: "Median" },
    authority: "Authority",
    value: (unit: string) => (unit === "" ? "Value" : `Value, ${unit}`),
    all: (n: number) => `All ${n} values`,
    copy: "Copy the values",
    copied: (rows: number) => `Copied ${rows} rows. Paste them into a sheet.`,
    notCopied: "Excel keeps the clipboard to itself here. The values are selected: press Ctrl+C.",
    far: "far outside",
  },
  missing: {
    title: "Not counted",
    because: (names: string, reason: string) => `${names}: ${reason}.`,
  },
} as const;
