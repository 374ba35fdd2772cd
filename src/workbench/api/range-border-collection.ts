import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { borderSides, make, type AreasTarget } from "./targets";

/** The borders of a range: its four edges and the lines between its cells. We have not built diagonal lines. */
export const rangeBorderCollection: ApiClass<AreasTarget> = {
  name: "RangeBorderCollection",
  properties: { count: { get: () => borderSides.length } },
  items: (target) => borderSides.map((side) => make("RangeBorder", { ...target, side })),
  methods: {
    getItem: (target, args) => {
      const side = borderSides.find((side) => side === args.text(0));
      if (!side) throw new ApiError("InvalidArgument");
      return make("RangeBorder", { ...target, side });
    },
    getItemAt: (target, args) => {
      const side = borderSides[args.integer(0)];
      if (!side) throw new ApiError("InvalidArgument");
      return make("RangeBorder", { ...target, side });
    },
  },
};
