import jsep from "jsep";

/** A formula taken apart, as far as scenarios need it. */
export type FormulaTree =
  | { readonly kind: "constant"; readonly value: number | string | boolean }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negative"; readonly of: FormulaTree }
  | { readonly kind: "operation"; readonly operator: Operator; readonly left: FormulaTree; readonly right: FormulaTree }
  | { readonly kind: "call"; readonly function: string; readonly args: readonly FormulaTree[] };

const operators = ["=", "<>", "<", ">", "<=", ">=", "&", "+", "-", "*", "/", "^"] as const;
export type Operator = (typeof operators)[number];

/** How tightly each binds, as in Excel: comparisons least, then &, sums, products, powers. */
const precedence: Readonly<Record<Operator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

// jsep reads expressions of JavaScript unless it is told otherwise.
jsep.removeAllBinaryOps();
jsep.removeAllUnaryOps();
for (const operator of operators) jsep.addBinaryOp(operator, precedence[operator]);
jsep.addUnaryOp("-");
jsep.removeAllLiterals();
jsep.addLiteral("TRUE", true);
jsep.addLiteral("FALSE", false);

/**
 * Takes a formula of a scenario apart: numbers, texts, names, the operators of Excel and calls of functions. Powers are
 * worked out from the left and a minus sign comes before a power, as in Excel.
 *
 * @param formula without its equals sign
 * @throws an Error if it is anything else: the formulas of scenarios are ours, so that is a fault of the program
 */
export function parseFormula(formula: string): FormulaTree {
  return treeOf(jsep(formula), formula);
}

function treeOf(expression: jsep.Expression, formula: string): FormulaTree {
  const one = expression as jsep.CoreExpression;
  const inner = (part: jsep.Expression) => treeOf(part, formula);
  switch (one.type) {
    case "Literal":
      if (["number", "string", "boolean"].includes(typeof one.value))
        return { kind: "constant", value: one.value as number | string | boolean };
      break;
    case "Identifier":
      return { kind: "name", name: one.name };
    case "UnaryExpression":
      return { kind: "negative", of: inner(one.argument) };
    case "BinaryExpression": {
      const operator = operators.find((known) => known === one.operator);
      if (operator !== undefined)
        return { kind: "operation", operator, left: inner(one.left), right: inner(one.right) };
      break;
    }
    case "CallExpression":
      if (one.callee.type === "Identifier")
        return { kind: "call", function: (one.callee as jsep.Identifier).name, args: one.arguments.map(inner) };
      break;
    default:
  }
  throw new Error(`A scenario's formula can't be read: ${formula}`);
}
