import type { ApiClass } from "../protocol/api-class";

export const application: ApiClass<null> = {
  name: "Application",
  methods: {
    calculate: (_, args, { model }) => {
      const kind = args.choice(0, ["Recalculate", "Full", "FullRebuild"], "Recalculate");
      if (kind === "Recalculate") model.recalculation.schedule();
      else void model.recalculation.run("full");
    },
    suspendApiCalculationUntilNextSync: (_, __, context) => context.suspendCalculation(),
    // Nothing to do: the workbench only redraws when a request is done.
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
