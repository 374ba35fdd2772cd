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

/** What of the engine's calculation is guarded, none of which its types show. */
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
 * Keeps what goes wrong with one formula to that formula. The engine lets whatever fails while it reads or calculates a
 * formula end the whole calculation, unseen, and whoever waits for it waits for ever. So a formula that cannot be read or
 * calculated is #VALUE!, whatever the engine threw: a fault in a function of its own, or a stack that was too small.
 *
 * @param onFault told of what fails all the same, outside of any formula: the calculation will never complete
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

/** Work that gives something else where it throws. */
function orElse<Args extends readonly unknown[], Value>(work: (...args: Args) => Value, instead: () => Value) {
  return (...args: Args): Value => {
    try {
      return work(...args);
    } catch {
      // The engine throws at formulas that it cannot read; the cell shows an error then, as in Excel.
      return instead();
    }
  };
}

/** The engine goes through a formula node within node, in several ways; beyond this it may run out of stack. */
const deepest = 2_500;

function isTooDeep(formula: FormulaNode): boolean {
  let level: readonly FormulaNode[] = [formula];
  for (let depth = 0; depth < deepest && level.length > 0; depth++) level = level.flatMap((node) => node.getChildren());
  return level.length > 0;
}

/** The engine forgets a formula's values node within node as well, and each time in two steps of the stack. */
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
