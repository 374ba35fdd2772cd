import type { BorderData } from "../../workbook-file/workbook-data";
import type { ApiClass, ApiContext } from "../protocol/api-class";
import { check } from "./check";
import { conditionalFormatAccess } from "./conditional-format-access";
import type { ConditionalBorderTarget } from "./targets";

const noLine: BorderData = { style: "None", weight: "Thin", color: "#000000" };
const styles = ["Continuous", "Dash", "Dot", "None"] as const;

/**
 * One edge of the cells of a conditional format. As in Excel, the line is thin, whatever its style. We have not built
 * lines of dashes and dots together.
 */
export const conditionalRangeBorder: ApiClass<ConditionalBorderTarget> = {
  name: "ConditionalRangeBorder",
  properties: {
    color: {
      get: (target, context) => lineOf(target, context).color,
      set: (target, value, context) => change(target, context, { color: check.colour(value) }),
    },
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (target, context) => lineOf(target, context).style,
      set: (target, value, context) => change(target, context, { style: check.word(styles, value) }),
    },
  },
};

function lineOf(target: ConditionalBorderTarget, context: ApiContext): BorderData {
  return conditionalFormatAccess.look(target, context).borders?.[target.side] ?? noLine;
}

function change(target: ConditionalBorderTarget, context: ApiContext, part: Partial<BorderData>): void {
  const { borders = {} } = conditionalFormatAccess.look(target, context);
  const { [target.side]: before, ...others } = borders;
  // Setting a colour also draws the line.
  const line: BorderData = { ...noLine, style: "Continuous", ...before, ...part };
  const drawn = line.style === "None" ? others : { ...others, [target.side]: line };
  conditionalFormatAccess.changeLook(target, context, {
    borders: Object.keys(drawn).length === 0 ? undefined : drawn,
  });
}
