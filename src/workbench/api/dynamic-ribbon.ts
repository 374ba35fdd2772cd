import type { ApiClass } from "../protocol/api-class";
import { make, type RibbonButtonTarget } from "./targets";

/** The service behind Office.ribbon.requestUpdate. Its members have their names on the wire. */
export const dynamicRibbon: ApiClass<null> = {
  name: "Microsoft.DynamicRibbon.DynamicRibbon",
  methods: {
    GetButton: (_, args) => make("RibbonButton", { button: args.text(0) }),
    // Tabs are there to be shown and hidden, and this ribbon has one.
    GetTab: () => make("RibbonTab", null),
  },
};

export const ribbonButton: ApiClass<RibbonButtonTarget> = {
  name: "RibbonButton",
  properties: {
    Id: { get: ({ button }) => button },
    Enabled: {
      get: ({ button }, { ribbon }) => ribbon.enabled.get(button) ?? true,
      set: ({ button }, value, { ribbon }) => ribbon.setEnabled(button, value === true),
    },
  },
};

export const ribbonTab: ApiClass<null> = { name: "RibbonTab" };
