import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";

/** A workbook that an add-in has made from a file, and that is not open yet. */
export const workbookCreated: ApiClass<{ readonly file: string }> = {
  name: "WorkbookCreated",
  properties: { id: { get: () => "new" } },
  methods: {
    open: ({ file }, _, { openWorkbook }) => {
      if (openWorkbook === null) throw new ApiError("ApiNotFound");
      openWorkbook(file);
    },
  },
};
