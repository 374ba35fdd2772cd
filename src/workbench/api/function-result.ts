import type { ApiClass } from "../protocol/api-class";
import type { FunctionResultTarget } from "./targets";

/** What a function gave. */
export const functionResult: ApiClass<FunctionResultTarget> = {
  name: "FunctionResult",
  properties: { error: { get: () => null }, value: { get: ({ value }) => value } },
};
