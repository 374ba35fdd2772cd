import type { ApiClass } from "../protocol/api-class";
import type { FunctionResultTarget } from "./targets";

/** The result of a function. */
export const functionResult: ApiClass<FunctionResultTarget> = {
  name: "FunctionResult",
  properties: { error: { get: () => null }, value: { get: ({ value }) => value } },
};
