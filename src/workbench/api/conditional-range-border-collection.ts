import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { type ConditionalFormatTarget, edges, make } from "./targets";

/** The lines that a conditional format gives around each cell. */
export const conditionalRangeBorderCollection: ApiClass<ConditionalFormatTarget> = {
  name: "ConditionalRangeBorderCollection",
  properties: { count: { get: () => edges.length } },
  navigation: {
    bottom: (target) => make("ConditionalRangeBorder", { ...target, side: "EdgeBottom" }),
    left: (target) => make("ConditionalRangeBorder", { ...target, side: "EdgeLeft" }),
    right: (target) => make("ConditionalRangeBorder", { ...target, side: "EdgeRight" }),
    top: (target) => make("ConditionalRangeBorder", { ...target, side: "EdgeTop" }),
  },
  items: (target) => edges.map((side) => make("ConditionalRangeBorder", { ...target, side })),
  methods: {
    getItem: (target, args) => {
      const side = edges.find((edge) => edge === args.text(0));
      if (!side) throw new ApiError("InvalidArgument");
      return make("ConditionalRangeBorder", { ...target, side });
    },
    getItemAt: (target, args) => {
      const side = edges[args.integer(0)];
      if (!side) throw new ApiError("InvalidArgument");
      return make("ConditionalRangeBorder", { ...target, side });
    },
  },
};
