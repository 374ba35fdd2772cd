import { type ProtectionData, protectionOptions } from "../../workbook-file/sheet-parts";
import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { SheetTarget } from "./targets";

const modes: readonly ProtectionData["selectionMode"][] = ["Normal", "Unlocked", "None"];

/** A sheet's protection. This host can't set a password, and can't unprotect a sheet that has one. */
export const worksheetProtection: ApiClass<SheetTarget> = {
  name: "WorksheetProtection",
  properties: {
    protected: { get: ({ sheet }, { model }) => model.sheet(sheet).properties.protection !== undefined },
    options: {
      get: ({ sheet }, { model }) => {
        const { protection } = model.sheet(sheet).properties;
        return {
          ...Object.fromEntries(
            protectionOptions.map((option) => [option, protection?.allowed.includes(option) ?? false]),
          ),
          selectionMode: protection?.selectionMode ?? "Normal",
        };
      },
    },
  },
  methods: {
    protect: ({ sheet }, args, { model }) => {
      if (model.sheet(sheet).properties.protection) throw new ApiError("InvalidOperation");
      if (args.optionalText(1) !== null) {
        throw new ApiError("ApiNotFound", { message: "This host can protect sheets only without a password." });
      }
      const given = (args.raw(0) ?? {}) as Readonly<Record<string, unknown>>;
      const allowed = protectionOptions.filter((option) => given[option] === true);
      const selectionMode = modes.find((mode) => mode === given.selectionMode) ?? "Normal";
      model.changeSheet(sheet, { protection: { allowed, selectionMode, hasPassword: false } });
    },
    unprotect: ({ sheet }, _, { model }) => {
      const { protection } = model.sheet(sheet).properties;
      if (protection?.hasPassword) {
        throw new ApiError("AccessDenied", {
          message: "This sheet is protected with a password, which this host cannot check. Unprotect it in Excel.",
        });
      }
      model.changeSheet(sheet, { protection: undefined });
    },
  },
};
