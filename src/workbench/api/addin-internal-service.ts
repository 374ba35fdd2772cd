import type { ApiClass } from "../protocol/api-class";

/** office.js tells this service when the add-in's ribbon commands can be called. Our ribbon needs no more than that. */
export const addinInternalService: ApiClass<null> = {
  name: "Microsoft.InternalService.AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
};
