import {
  ErrorType,
  ErrorValueObject,
  type ICalculateFormulaService,
  type IFormulaRuntimeService,
  type LexerTreeBuilder,
} from "@univerjs/engine-formula";

/** A node of a formula as the engine keeps it between calculations. */
interface FormulaNode {
  _valueObject: unknown;
  _calculateState: boolean;
  getChildren(): readonly FormulaNode[];
  resetCalculationState(): void;
}

/** The parts of the engine's calculation that we guard; its types show none of them. */
interface CalculationParts {
  readonly _astTreeBuilder: { parse(lexed: unknown): FormulaNode | null };
  readonly _interpreter: {
    execute(node: unknown): unknown;
    executeAsync(node: unknown): Promise<unknown>;
    checkAsyncNode(node: unknown): boolean;
  };
  readonly _executeLock: { acquire(key: string, work: () => Promise<void>): Promise<void> };
}

/**
 * Limits a failure in one formula to that formula. In the engine, an exception while reading or calculating one formula
 * silently ends the whole calculation, and anything waiting for it waits for ever. With this, such a formula gives
 * #VALUE!, whatever the engine threw: a bug in one of its functions, or a stack overflow.
 *
 * @param onFault called for a failure outside any formula: the calculation will then never complete
 */
export function guardEngine(
  calculation: ICalculateFormulaService,
  runtime: IFormulaRuntimeService,
  lexer: LexerTreeBuilder,
  onFault: (cause: unknown) => void,
): void {
  const { _astTreeBuilder: parser, _interpreter: interpreter, _executeLock: lock } = partsOf(calculation);
  const valueError = () => ErrorValueObject.create(ErrorType.VALUE);

  const lex = lexer.treeBuilder.bind(lexer);
  const lexedOrError: typeof lex = (...args) => lex(...args) ?? ErrorType.VALUE;
  lexer.treeBuilder = orElse(lexedOrError, () => ErrorType.VALUE);
  const parse = parser.parse.bind(parser);
  const parseError = () => parse(lex(`=${ErrorType.VALUE}`));
  parser.parse = orElse((lexed) => {
    const formula = parse(lexed);
    return formula !== null && isTooDeep(formula) ? parseError() : withFlatReset(formula);
  }, parseError);

  interpreter.checkAsyncNode = orElse(interpreter.checkAsyncNode.bind(interpreter), () => false);
  interpreter.execute = orElse(interpreter.execute.bind(interpreter), valueError);
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  interpreter.executeAsync = (node) => executeAsync(node).catch(valueError);
  const keep = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = orElse(keep, () => keep(valueError()));

  const acquire = lock.acquire.bind(lock);
  lock.acquire = (key, work) => acquire(key, work).catch(onFault);
}

function partsOf(calculation: ICalculateFormulaService): CalculationParts {
  const { _astTreeBuilder, _interpreter, _executeLock } = calculation as unknown as Partial<CalculationParts>;
  if (!_astTreeBuilder || !_interpreter || !_executeLock)
    throw new Error("The formula engine's calculation is not built as expected.");
  return { _astTreeBuilder, _interpreter, _executeLock };
}

/** Wraps work so that it gives something else if it throws. */
function orElse<Args extends readonly unknown[], Value>(work: (...args: Args) => Value, instead: () => Value) {
  return (...args: Args): Value => {
    try {
      return work(...args);
    } catch {
      // The engine throws for a formula that it can't read; the cell then shows an error, as in Excel.
      return instead();
    }
  };
}

/** The engine walks a formula's nodes recursively in several ways; beyond this depth the stack may overflow. */
const deepest = 2_500;

function isTooDeep(formula: FormulaNode): boolean {
  let level: readonly FormulaNode[] = [formula];
  for (let depth = 0; depth < deepest && level.length > 0; depth++) level = level.flatMap((node) => node.getChildren());
  return level.length > 0;
}

/** The engine also clears a formula's values recursively, with two stack frames for each node. */
function withFlatReset(formula: FormulaNode | null): FormulaNode | null {
  if (formula === null) return null;
  formula.resetCalculationState = () => {
    const nodes = [formula];
    for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
      node._valueObject = null;
      node._calculateState = false;
      nodes.push(...node.getChildren());
    }
  };
  return formula;
}
