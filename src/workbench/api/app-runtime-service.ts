import type { ApiClass } from "../protocol/api-class";
import { runtimeStates } from "./runtime-states";

/** The service behind Office.addin.showAsTaskpane and hide. Its members have their names on the wire. */
export const appRuntimeService: ApiClass<null> = {
  name: "Microsoft.AppRuntime.AppRuntimeService",
  methods: {
    GetAppRuntimeState: (_, __, { runtime }) => runtime.state,
    SetAppRuntimeState: (_, args, { runtime }) => runtime.change(args.choice(0, runtimeStates, "Visible")),
  },
};
