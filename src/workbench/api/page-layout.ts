import { usualMargins } from "../../workbook-file/page";
import { marginSides, type Margins } from "../../workbook-file/sheet-parts";
import type { ApiClass, ApiContext, ApiProperty } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import { check } from "./check";
import { changePage, pageOf } from "./page-access";
import { printRanges } from "./print-ranges";
import { make, type SheetTarget } from "./targets";

/** Paper sizes, with their numbers in files. */
const papers: ReadonlyMap<string, number> = new Map(Object.entries({ Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 }));

const pointsAnInch = 72;
const pointsPer = { Points: 1, Inches: pointsAnInch, Centimeters: pointsAnInch / 2.54 } as const;

/** The margin at one side of the page, in points. */
function margin(side: keyof Margins): ApiProperty<SheetTarget> {
  return {
    get: (target, context) => (pageOf(target, context).margins?.[side] ?? usualMargins[side]) * pointsAnInch,
    set: (target, value, context) => setMargins(target, context, { [side]: check.number(value) / pointsAnInch }),
  };
}

/** @param margins in inches */
function setMargins(target: SheetTarget, context: ApiContext, margins: Margins): void {
  if (Object.values(margins).some((inches) => inches < 0)) throw new ApiError("InvalidArgument");
  const all = Object.entries({ ...pageOf(target, context).margins, ...margins });
  // Points and centimetres leave a remainder.
  const set = all
    .map(([side, inches]) => [side as keyof Margins, Math.round(inches * 1e5) / 1e5] as const)
    .filter(([side, inches]) => inches !== usualMargins[side]);
  changePage(target, context, { margins: set.length === 0 ? undefined : Object.fromEntries(set) });
}

/**
 * How a sheet is printed: orientation, paper, margins, scale or fit to pages, print area, repeated rows and columns. We
 * have built no more.
 */
export const pageLayout: ApiClass<SheetTarget> = {
  name: "PageLayout",
  properties: {
    bottomMargin: margin("bottom"),
    centerHorizontally: {
      get: (target, context) => pageOf(target, context).isCentered ?? false,
      set: (target, value, context) => changePage(target, context, { isCentered: check.flag(value) || undefined }),
    },
    centerVertically: {
      get: (target, context) => pageOf(target, context).isCenteredVertically ?? false,
      set: (target, value, context) =>
        changePage(target, context, { isCenteredVertically: check.flag(value) || undefined }),
    },
    // Empty text is automatic.
    firstPageNumber: {
      get: (target, context) => pageOf(target, context).firstPageNumber ?? "",
      set: (target, value, context) =>
        changePage(target, context, { firstPageNumber: check.numberOrAutomatic(value) ?? undefined }),
    },
    footerMargin: margin("footer"),
    headerMargin: margin("header"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    orientation: {
      get: (target, context) => pageOf(target, context).orientation,
      set: (target, value, context) =>
        changePage(target, context, { orientation: check.word(["Portrait", "Landscape"] as const, value) }),
    },
    paperSize: {
      get: (target, context) => {
        const { paperSize } = pageOf(target, context);
        return [...papers.keys()].find((paper) => papers.get(paper) === paperSize) ?? null;
      },
      set: (target, value, context) => {
        const paperSize = papers.get(check.text(value));
        if (paperSize === undefined) {
          const known = [...papers.keys()].join(", ");
          throw new ApiError("ApiNotFound", { message: `This host supports only these paper sizes: ${known}.` });
        }
        changePage(target, context, { paperSize });
      },
    },
    zoom: {
      get: (target, context) => {
        const { fit, scale = 100 } = pageOf(target, context);
        if (!fit) return { scale };
        return {
          ...(fit.wide > 0 && { horizontalFitToPages: fit.wide }),
          ...(fit.tall > 0 && { verticalFitToPages: fit.tall }),
        };
      },
      set: (target, value, context) => {
        const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Readonly<Record<string, unknown>>;
        const isSet = (part: unknown) => (part ?? null) !== null;
        const isFitted = isSet(horizontalFitToPages) || isSet(verticalFitToPages);
        // Excel takes one or the other.
        if (isFitted === isSet(scale)) throw new ApiError("InvalidArgument");
        if (!isFitted) {
          const percent = check.number(scale);
          if (percent < 10 || percent > 400) throw new ApiError("InvalidArgument");
          return changePage(target, context, { fit: null, scale: percent === 100 ? undefined : percent });
        }
        const pages = (number: unknown) => (isSet(number) ? check.number(number) : 0);
        const fit = { wide: pages(horizontalFitToPages), tall: pages(verticalFitToPages) };
        changePage(target, context, { fit, scale: undefined });
      },
    },
  },
  navigation: { headersFooters: (target) => make("HeaderFooterGroup", target) },
  methods: {
    getPrintArea: (target, _, context) => required(printRanges.area(target, context)),
    getPrintAreaOrNullObject: (target, _, context) => printRanges.area(target, context),
    getPrintTitleColumns: (target, _, context) => required(printRanges.titles(target, context, "titleColumns")),
    getPrintTitleColumnsOrNullObject: (target, _, context) => printRanges.titles(target, context, "titleColumns"),
    getPrintTitleRows: (target, _, context) => required(printRanges.titles(target, context, "titleRows")),
    getPrintTitleRowsOrNullObject: (target, _, context) => printRanges.titles(target, context, "titleRows"),
    setPrintArea: printRanges.setArea,
    setPrintMargins: (target, args, context) => {
      const unit = args.choice(0, ["Points", "Inches", "Centimeters"], "Points");
      const given = (args.raw(1) ?? {}) as Readonly<Record<string, unknown>>;
      const set = marginSides.flatMap((side) => {
        const margin = given[side] ?? null;
        return margin === null ? [] : [[side, (check.number(margin) * pointsPer[unit]) / pointsAnInch] as const];
      });
      setMargins(target, context, Object.fromEntries(set));
    },
    setPrintTitleColumns: printRanges.setTitleColumns,
    setPrintTitleRows: printRanges.setTitleRows,
  },
};

function required(range: ApiObject | null): ApiObject {
  if (!range) throw new ApiError("ItemNotFound");
  return range;
}
