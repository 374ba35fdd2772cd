import { cellArea } from "../model/area";
import { type ApiClass } from "../protocol/api-class";
import type { WorkbookModel } from "../model/workbook-model";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import { make } from "./targets";

/** The workbook, from which all else is reached. Members that begin with "_" are for office.js itself. */
export const workbook: ApiClass<null> = {
  name: "Workbook",
  navigation: {
    application: () => make("Application", null),
    comments: () => make("CommentCollection", { sheet: null }),
    customXmlParts: () => make("CustomXmlPartCollection", null),
    functions: () => make("Functions", null),
    names: () => make("NamedItemCollection", { scope: null }),
    settings: () => make("SettingCollection", null),
    styles: () => make("StyleCollection", null),
    tables: () => make("TableCollection", { sheet: null }),
    worksheets: () => make("WorksheetCollection", null),
  },
  methods: {
    getActiveChart: (_, __, { model }) => required(selectedChart(model)),
    getActiveChartOrNullObject: (_, __, { model }) => selectedChart(model),
    getSelectedRange: (_, __, { model }) => {
      const { id, properties } = model.activeSheet;
      return make("Range", { sheet: id, area: properties.selection });
    },
    getSelectedRanges: (_, __, { model }) => {
      const { id, properties } = model.activeSheet;
      return make("RangeAreas", { sheet: id, areas: [properties.selection] });
    },
    getActiveCell: (_, __, { model }) => {
      const { id, properties } = model.activeSheet;
      return make("Range", { sheet: id, area: cellArea(properties.activeCell.row, properties.activeCell.column) });
    },
    _GetObjectByReferenceId: (_, args, { references }) => references.get(args.text(0)),
    _GetReferenceCount: (_, __, { references }) => references.count,
    _RemoveReference: (_, args, { references }) => references.release(args.text(0)),
    _RemoveAllReferences: (_, __, { references }) => references.releaseAll(),
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, { customFunctions }) => customFunctions.markReady(),
  },
};

function selectedChart({ selectedChart: place }: WorkbookModel): ApiObject | null {
  return place && make("Chart", place);
}

function required(chart: ApiObject | null): ApiObject {
  if (!chart) throw new ApiError("ItemNotFound");
  return chart;
}
