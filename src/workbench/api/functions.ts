import type { ApiClass } from "../protocol/api-class";
import { inOwnSystem } from "../model/date-system";
import { ApiError } from "../protocol/api-error";
import { make } from "./targets";

/** Days from 31 December 1899 to 1 January 1970, as Excel counts them. */
const daysTo1970 = 25_569;

/**
 * Excel's functions, called without a cell. We have built DATE only: it tells an add-in which date system the workbook
 * has.
 */
export const functions: ApiClass<null> = {
  name: "Functions",
  methods: {
    date: (_, args, { model }) => {
      const [year, month, day] = [args.integer(0), args.integer(1), args.integer(2)];
      const days = Date.UTC(year, month - 1, day) / 86_400_000 + daysTo1970;
      // Excel counts 29 February 1900, which never existed.
      if (year < 1901 || year > 9999) throw new ApiError("InvalidArgument");
      return make("FunctionResult", { value: inOwnSystem(days, model.dates) });
    },
  },
};
