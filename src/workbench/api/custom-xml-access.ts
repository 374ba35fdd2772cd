import { parseXml } from "../../workbook-file/xml";
import type { CustomXmlData } from "../../workbook-file/workbook-data";
import type { ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { make } from "./targets";

/** Finds and reads custom XML parts. */
export const customXmlAccess = {
  find: (id: string, { model }: ApiContext): CustomXmlData => {
    const found = model.customXml.find(id);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },

  ofNamespace: (namespace: string, { model }: ApiContext): readonly CustomXmlData[] =>
    model.customXml.all.filter(({ xml }) => customXmlAccess.namespace(xml) === namespace),

  /** The namespace of the document's first element; empty if it has none. */
  namespace: (xml: string): string => {
    const [, prefix, attributes = ""] =
      /<(?:([\w.-]+):)?[\w.-]+((?:\s[^>]*)?)>/.exec(xml.replace(/<[?!][^>]*>/g, "")) ?? [];
    const name = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
    return parseXml(`<a${attributes.replace(/\/$/, "")}/>`).attributes[name] ?? "";
  },

  /** The document as given; refused, as in Excel, if it is not well-formed. */
  checked: (xml: string): string => {
    try {
      parseXml(xml);
      return xml;
    } catch (error) {
      throw new ApiError("InvalidArgument", { message: `The XML is not well formed. ${String(error)}` });
    }
  },

  object: ({ id }: CustomXmlData) => make("CustomXmlPart", { part: id }),
};
