import type { ApiClass } from "../protocol/api-class";

/**
 * Tells the runtime to send results that were refused for their size again in slices of 2 MB. Without it, the runtime
 * would send them whole for a minute and then lose them.
 */
const resultsInSlices = 1;

/** The service behind custom functions, which office.js itself calls. Its members have their names on the wire. */
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
