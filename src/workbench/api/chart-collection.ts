import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import { newChart } from "./new-chart";
import { make, type SheetTarget, targetOf } from "./targets";

/** The charts of a sheet, newest last. They can be found by name (upper or lower case) or by id. */
export const chartCollection: ApiClass<SheetTarget> = {
  name: "ChartCollection",
  events: {
    onActivated: ({ sheet }) => sheet,
    onDeactivated: ({ sheet }) => sheet,
  },
  properties: { count: { get: ({ sheet }, { model }) => model.charts.of(sheet).length } },
  items: ({ sheet }, { model }) => model.charts.of(sheet).map(({ id }) => make("Chart", { sheet, chart: id })),
  methods: {
    add: ({ sheet }, args, context) => {
      const source = targetOf(args.object(1, "Range"), "Range");
      if (!source) throw new ApiError("InvalidArgument");
      const seriesBy = args.choice(2, ["Auto", "Columns", "Rows"], "Auto");
      const chart = context.model.charts.add(sheet, newChart(context.model, args.text(0), source, seriesBy));
      return make("Chart", { sheet, chart: chart.id });
    },
    getCount: ({ sheet }, _, { model }) => model.charts.of(sheet).length,
    getItem: (target, args, context) => required(find(target, args.text(0), context)),
    getItemAt: ({ sheet }, args, { model }) => {
      const chart = model.charts.of(sheet)[args.integer(0)];
      return required(chart ? make("Chart", { sheet, chart: chart.id }) : null);
    },
    getItemOrNullObject: (target, args, context) => find(target, args.text(0), context),
  },
};

function find({ sheet }: SheetTarget, key: string, { model }: ApiContext): ApiObject | null {
  const isNamed = (name: string) => name.toLowerCase() === key.toLowerCase();
  const chart = model.charts.of(sheet).find(({ id, name }) => id === key || isNamed(name));
  return chart ? make("Chart", { sheet, chart: chart.id }) : null;
}

function required(chart: ApiObject | null): ApiObject {
  if (!chart) throw new ApiError("ItemNotFound");
  return chart;
}
