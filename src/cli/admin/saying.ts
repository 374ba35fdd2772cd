import { demonstrationData } from "../../domain/demonstration-data";

/** What a line about a club year or a release adds if it is of demonstration data; "" for every other. */
export function saying({ demonstration }: { readonly demonstration?: true | undefined }): string {
  return demonstration ? `; ${demonstrationData}` : "";
}
