import type { ApiClass } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import { make } from "./targets";

export const application: ApiClass<null> = {
  name: "Application",
  methods: {
    calculate: (_, args, { model }) => {
      const kind = args.choice(0, ["Recalculate", "Full", "FullRebuild"], "Recalculate");
      if (kind === "Recalculate") model.recalculation.schedule();
      else void model.recalculation.run("full");
    },
    // The other workbook is not there before it is opened.
    createWorkbook: (_, args, { openWorkbook }) => {
      if (openWorkbook === null) throw new ApiError("ApiNotFound");
      return make("WorkbookCreated", { file: args.optionalText(0) ?? "" });
    },
    suspendApiCalculationUntilNextSync: (_, __, context) => context.suspendCalculation(),
    // Nothing to do: the workbench only redraws when a request is done.
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
