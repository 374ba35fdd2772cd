import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { Sheet } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook-model";
import { checkSheetName } from "./check-sheet-name";
import { make } from "./targets";

/** The sheets, in the order of their tabs. They can be found by name (upper or lower case) or by id. */
export const worksheetCollection: ApiClass<null> = {
  name: "WorksheetCollection",
  items: (_, { model }) => model.sheets.map(asWorksheet),
  events: {
    onActivated: () => "Workbook",
    onChanged: () => "Workbook",
    onDeactivated: () => "Workbook",
    onSelectionChanged: () => "Workbook",
  },
  methods: {
    add: (_, args, { model }) => {
      const name = args.optionalText(0);
      if (name !== null) checkSheetName(model, name);
      return asWorksheet(model.addSheet(name ?? undefined));
    },
    getActiveWorksheet: (_, __, { model }) => asWorksheet(model.activeSheet),
    getCount: (_, args, { model }) => shown(model, args.flag(0)).length,
    getFirst: (_, args, { model }) => asWorksheet(required(shown(model, args.flag(0)).at(0))),
    getLast: (_, args, { model }) => asWorksheet(required(shown(model, args.flag(0)).at(-1))),
    getItem: (_, args, { model }) => asWorksheet(required(find(model, args.text(0)))),
    getItemOrNullObject: (_, args, { model }) => {
      const sheet = find(model, args.text(0));
      return sheet && asWorksheet(sheet);
    },
  },
};

function asWorksheet(sheet: Sheet) {
  return make("Worksheet", { sheet: sheet.id });
}

function find(model: WorkbookModel, key: string): Sheet | null {
  return model.findSheet(key) ?? model.sheetByName(key);
}

function shown(model: WorkbookModel, visibleOnly: boolean): readonly Sheet[] {
  return model.sheets.filter((sheet) => !visibleOnly || sheet.properties.visibility === "Visible");
}

function required(sheet: Sheet | null | undefined): Sheet {
  if (!sheet) throw new ApiError("ItemNotFound");
  return sheet;
}
