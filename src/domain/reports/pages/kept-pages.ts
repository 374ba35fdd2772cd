import type { KeptPage } from "../report-inputs";
import { draftPage, type DraftPage } from "./draft-page";

const why =
  "There are no figures for this page at present. It stays because of what you wrote beside it: clear that, and the next update leaves the page out.";
const mark = "kept_";

/** The key of a page without the mark that it only stays: the same page has it once it is back. */
export function keyOfSubject(key: string): string {
  return key.startsWith(mark) ? key.slice(mark.length) : key;
}

/** Whether the page with that key only stays for what somebody wrote beside it. */
export function isKept(key: string): boolean {
  return key.startsWith(mark);
}

/**
 * The pages with those that stay put in, each after the page it stood after; at the end if that is gone too. A page that is
 * back is not needed twice.
 */
export function withKeptPages(drafts: readonly DraftPage[], kept: readonly KeptPage[]): readonly DraftPage[] {
  const all = [...drafts];
  for (const { key, title, after } of kept) {
    if (all.some((one) => one.key === keyOfSubject(key))) continue;
    const before = all.findIndex((one) => keyOfSubject(one.key) === keyOfSubject(after));
    const page = { ...draftPage("", title).text(why, "text", null).done(), key: `${mark}${keyOfSubject(key)}` };
    all.splice(before < 0 ? all.length : before + 1, 0, page);
  }
  return all;
}
