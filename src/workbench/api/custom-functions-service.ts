import type { ApiClass } from "../protocol/api-class";

/**
 * The number of what a runtime does that knows a refusal for size: it hands its results back once more, in slices of
 * 2 MB. Without it they would be sent whole again and again for a minute, and then be lost.
 */
const resultsInSlices = 1;

/** The service behind custom functions, which office.js calls by itself. Its members are named as on the wire. */
export const customFunctionsService: ApiClass<null> = {
  name: "Microsoft.ExcelServices.CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, { customFunctions }) => customFunctions.markReady(),
    _GetEnabledFeatures: () => [resultsInSlices],
    SetInvocationArrayResults: (_, args, { customFunctions }) => {
      const results = args.raw(0);
      if (Array.isArray(results)) customFunctions.settle(results);
    },
  },
};
