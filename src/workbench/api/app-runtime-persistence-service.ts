import type { ApiClass } from "../protocol/api-class";
import { runtimeStates } from "./runtime-states";

/**
 * The service behind Office.addin.setStartupBehavior and getStartupBehavior. Its members have their names on the wire.
 */
export const appRuntimePersistenceService: ApiClass<null> = {
  name: "Microsoft.AppRuntime.AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: (_, __, { runtime }) => runtime.startState,
    SetAppRuntimeStartState: (_, args, { runtime }) => {
      runtime.startState = args.choice(0, runtimeStates, "Inactive");
    },
  },
};
