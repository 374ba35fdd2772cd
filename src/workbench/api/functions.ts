import type { ApiClass } from "../protocol/api-class";
import { inOwnSystem } from "../model/date-system";
import { ApiError } from "../protocol/api-error";
import { make } from "./targets";

/** Days from the last of 1899 to the first of 1970. */
const daysTo1970 = 25_569;

/** Excel's functions, called without a cell. Only DATE is built, which tells what an add-in cannot ask: where days begin. */
export const functions: ApiClass<null> = {
  name: "Functions",
  methods: {
    date: (_, args, { model }) => {
      const [year, month, day] = [args.integer(0), args.integer(1), args.integer(2)];
      const days = Date.UTC(year, month - 1, day) / 86_400_000 + daysTo1970;
      // Before March 1900 Excel counts a day that never was.
      if (year < 1901 || year > 9999) throw new ApiError("InvalidArgument");
      return make("FunctionResult", { value: inOwnSystem(days, model.dates) });
    },
  },
};
