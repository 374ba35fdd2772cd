import { plainArgument } from "../../src/functions/running/plain-argument";

describe("plainArgument", () => {
  it.each([
    ["a text", "Leeds", "Leeds"],
    ["nothing", null, null],
    ["a number", 7, 7],
    ["an error", { code: "#N/A", type: "CustomFunctionError" }, { error: "#N/A" }],
    ["an error as a data type", { type: "Error", basicValue: "#DIV/0!", errorType: "Div0" }, { error: "#DIV/0!" }],
    ["a card", { type: "Entity", text: "Leeds", properties: {}, basicValue: "#VALUE!" }, "Leeds"],
    ["a place of Excel's own", { type: "LinkedEntity", text: "Leeds", basicValue: "#VALUE!" }, "Leeds"],
    ["a formatted number", { type: "FormattedNumber", basicValue: 21.5, numberFormat: "0.0%" }, 21.5],
  ])("takes %s for what it stands for", (_, given, plain) => {
    expect(plainArgument(given)).toEqual(plain);
    expect(plainArgument([[given, 1]])).toEqual([[plain, 1]]);
  });

  it("leaves anything it does not know to the argument's reader", () => {
    expect(plainArgument({ address: "Sheet1!A1" })).toEqual({ address: "Sheet1!A1" });
  });
});
