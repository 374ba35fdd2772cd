import type { ApiClass, ApiProperty } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import { check } from "./check";
import { changePage, pageOf } from "./page-access";
import { printRanges } from "./print-ranges";
import { make, type SheetTarget } from "./targets";

/** Paper sizes, with their numbers in files. */
const papers: ReadonlyMap<string, number> = new Map(Object.entries({ Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 }));

const pointsAnInch = 72;
const usualMargin = 0.7;

/** A margin at one side of the page, in points. */
function margin(side: "left" | "right"): ApiProperty<SheetTarget> {
  return {
    get: (target, context) => (pageOf(target, context).sideMargins?.[side] ?? usualMargin) * pointsAnInch,
    set: (target, value, context) => {
      const before = pageOf(target, context).sideMargins ?? { left: usualMargin, right: usualMargin };
      changePage(target, context, { sideMargins: { ...before, [side]: check.number(value) / pointsAnInch } });
    },
  };
}

/**
 * How a sheet is printed: orientation, paper, side margins, fit to pages, print area, repeated rows and columns. We have built no
 * more.
 */
export const pageLayout: ApiClass<SheetTarget> = {
  name: "PageLayout",
  properties: {
    centerHorizontally: {
      get: (target, context) => pageOf(target, context).isCentered ?? false,
      set: (target, value, context) => changePage(target, context, { isCentered: check.flag(value) || undefined }),
    },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
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
        const { fit } = pageOf(target, context);
        if (!fit) return { scale: 100 };
        return {
          ...(fit.wide > 0 && { horizontalFitToPages: fit.wide }),
          ...(fit.tall > 0 && { verticalFitToPages: fit.tall }),
        };
      },
      set: (target, value, context) => {
        const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Readonly<Record<string, unknown>>;
        const isFitted = (horizontalFitToPages ?? verticalFitToPages ?? null) !== null;
        if (!isFitted && scale === 100) return changePage(target, context, { fit: null });
        if (!isFitted || (scale ?? null) !== null) {
          throw new ApiError("ApiNotFound", {
            message: "This host can only fit sheets to pages; it does not support a print scale.",
          });
        }
        const pages = (number: unknown) => ((number ?? null) === null ? 0 : check.number(number));
        changePage(target, context, { fit: { wide: pages(horizontalFitToPages), tall: pages(verticalFitToPages) } });
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
    setPrintTitleColumns: printRanges.setTitleColumns,
    setPrintTitleRows: printRanges.setTitleRows,
  },
};

function required(range: ApiObject | null): ApiObject {
  if (!range) throw new ApiError("ItemNotFound");
  return range;
}
