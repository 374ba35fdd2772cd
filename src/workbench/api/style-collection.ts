import type { NamedStyle } from "../../workbook-file/workbook-data";
import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import { make } from "./targets";

/** The workbook's styles: Excel's own, and those that it or an add-in has made. */
export const styleCollection: ApiClass<null> = {
  name: "StyleCollection",
  items: (_, { model }) => model.styles.all.map(asStyle),
  methods: {
    add: (_, args, { model }) => {
      const name = args.text(0);
      if (name.trim() === "" || name.length > 255) throw new ApiError("InvalidArgument");
      if (model.styles.find(name)) throw new ApiError("ItemAlreadyExists");
      model.styles.set({ name, isBuiltIn: false, numberFormat: "General", format: {} });
    },
    getCount: (_, __, { model }) => model.styles.all.length,
    getItem: (_, args, { model }) => {
      const found = model.styles.find(args.text(0));
      if (!found) throw new ApiError("ItemNotFound");
      return asStyle(found);
    },
    getItemAt: (_, args, { model }) => {
      const found = model.styles.all[args.integer(0)];
      if (!found) throw new ApiError("InvalidArgument");
      return asStyle(found);
    },
    getItemOrNullObject: (_, args, { model }) => {
      const found = model.styles.find(args.text(0));
      return found && asStyle(found);
    },
  },
};

function asStyle({ name }: NamedStyle): ApiObject {
  return make("Style", { style: name });
}
