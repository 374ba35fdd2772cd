import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { type AreasTarget, make } from "./targets";

/** The rectangles of a RangeAreas, each as a range. */
export const rangeCollection: ApiClass<AreasTarget> = {
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => make("Range", { sheet, area })),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ sheet, areas }, args) => {
      const area = areas[args.integer(0)];
      if (!area) throw new ApiError("InvalidArgument");
      return make("Range", { sheet, area });
    },
  },
};
