import type { ConditionalLook } from "../../workbook-file/sheet-parts";
import type { ApiProperty } from "../protocol/api-class";
import { conditionalFormatAccess } from "./conditional-format-access";
import type { ConditionalFormatTarget } from "./targets";

/**
 * An API property for one part of a conditional format's look; null if the format leaves that part of the cell alone.
 */
export function conditionalLookPart<P extends keyof ConditionalLook>(
  part: P,
  read: (value: unknown) => ConditionalLook[P],
): ApiProperty<ConditionalFormatTarget> {
  return {
    get: (target, context) => conditionalFormatAccess.look(target, context)[part] ?? null,
    set: (target, value, context) => {
      const change: Partial<Record<P, ConditionalLook[P]>> = { [part]: read(value) } as Record<P, ConditionalLook[P]>;
      conditionalFormatAccess.changeLook(target, context, change);
    },
  };
}
