import type { ApiClass } from "../protocol/api-class";
import { check } from "./check";
import { changePage, pageOf } from "./page-access";
import { make, type SheetTarget } from "./targets";

const states = ["Default", "FirstAndDefault"] as const;

/** The headers and footers of a sheet's pages, and those of its first page. We have not built ones for even pages. */
export const headerFooterGroup: ApiClass<SheetTarget> = {
  name: "HeaderFooterGroup",
  properties: {
    state: {
      get: (target, context) => (pageOf(target, context).firstPage ? "FirstAndDefault" : "Default"),
      set: (target, value, context) => {
        const hasFirst = check.word(states, value) === "FirstAndDefault";
        const firstPage = pageOf(target, context).firstPage ?? { header: "", footer: "" };
        changePage(target, context, { firstPage: hasFirst ? firstPage : undefined });
      },
    },
  },
  navigation: {
    defaultForAllPages: (target) => make("HeaderFooter", { ...target, isFirstPage: false }),
    firstPage: (target) => make("HeaderFooter", { ...target, isFirstPage: true }),
  },
};
