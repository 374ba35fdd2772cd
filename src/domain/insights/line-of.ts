import { oncePer } from "../once-per";
import type { Indicator } from "../release/indicator";

/** The line of a return that an indicator is made from. */
export interface Line {
  /** The beginning of an id, e.g. "cs.ro3.looked-after.fostering"; of a service's total, what all its lines begin with. */
  readonly id: string;
  /** What came in, what was spent less that, or anything else. */
  readonly form: "income" | "net" | "other";
}

/** Lines that are part of another although their ids don't say so, by the whole. */
const within: Readonly<Record<string, readonly string[]>> = {
  "s251.children-and-young-people": [
    ...["s251.early-years", "s251.looked-after", "s251.safeguarding", "s251.family-support", "s251.young-people"],
    ...["s251.youth-justice", "s251.other-services", "s251.leaving-care"],
  ],
  "s251.looked-after": ["s251.leaving-care"],
};

/** What is behind a line in an id: the form in which it is counted. */
const form = /\.(expenditure|income|net|gross|budget|outturn|spend)$/;

/** The line of an indicator: the amount it is divided from, or the indicator itself; the same for who is in it and who is not. */
export const lineOf = oncePer(({ id, parts }: Indicator): Line => {
  const amount = (parts.published ? parts.numerator : id)
    .replace(/-(?:per-[a-z0-9-]+|share)$/, "")
    .replace(".not-", ".");
  const last = form.exec(amount)?.[1];
  return {
    id: amount.replace(form, "").replace(/\.(?:all|total)$/, ""),
    form: last === "income" || last === "net" ? last : "other",
  };
});

/** Whether the first line is a part of the second, in whatever form. */
export function isPartOf(one: Line, whole: Line): boolean {
  return one.id.startsWith(`${whole.id}.`) || (within[whole.id]?.includes(one.id) ?? false);
}
