import type { ApiClass } from "../protocol/api-class";

/** The service behind Office.actions.getShortcuts. Nobody can choose other keys here. */
export const actionService: ApiClass<null> = {
  name: "Microsoft.Office.ActionService",
  methods: { GetShortcuts: (_, __, { ribbon }) => ribbon.shortcuts },
};
