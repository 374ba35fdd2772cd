import type { ApiClass } from "../protocol/api-class";
import { make, type SheetTarget } from "./targets";

/** The headers and footers of a sheet's pages. We have not built separate ones for first and even pages. */
export const headerFooterGroup: ApiClass<SheetTarget> = {
  name: "HeaderFooterGroup",
  properties: { state: { get: () => "Default" } },
  navigation: { defaultForAllPages: (target) => make("HeaderFooter", target) },
};
