import { isSameData } from "./is-same-data";
import { type ComparisonOperator, comparisonOperators, type ValidationData } from "./sheet-parts";
import { replaceElement } from "./worksheet-elements";
import { parseWorksheet } from "./parse-worksheet";
import { childOf, childrenOf, escapeXml, setAttributes, writeAttributes, type XmlElement } from "./xml";

const types: ReadonlyMap<string, ValidationData["type"]> = new Map(
  Object.entries({
    list: "List",
    whole: "WholeNumber",
    decimal: "Decimal",
    date: "Date",
    time: "Time",
    textLength: "TextLength",
    custom: "Custom",
  }),
);
const alertStyles: ReadonlyMap<string, ValidationData["errorAlert"]["style"]> = new Map(
  Object.entries({ stop: "Stop", warning: "Warning", information: "Information" } as const),
);

/** A worksheet's data validations. Those in the extension list, which newer files may have, are not read. */
export function readValidations(root: XmlElement): ValidationData[] {
  return childrenOf(childOf(root, "dataValidations"), "dataValidation").flatMap(
    (element) => readValidation(element) ?? [],
  );
}

/** The worksheet with these validations. Elements that have not changed, or have no type, stay as they are. */
export function writeValidations(xml: string, now: readonly ValidationData[]): string {
  const list = childOf(parseWorksheet(xml), "dataValidations");
  const before = childrenOf(list, "dataValidation").map((element) => ({
    text: xml.slice(element.start, element.end),
    data: readValidation(element),
  }));
  const others = before.filter(({ data }) => data === null).map(({ text }) => text);
  const written = now.map((validation) => {
    const same = before.find(({ data }) => isSameData(data, validation));
    return same?.text ?? writeValidation(validation);
  });
  const content = [...others, ...written];
  const opening = list ? xml.slice(list.start, xml.indexOf(">", list.start) + 1) : "<dataValidations>";
  const element = `${setAttributes(opening, { count: content.length })}${content.join("")}</dataValidations>`;
  return replaceElement(xml, "dataValidations", content.length === 0 ? "" : element);
}

/** Null if it only has a prompt and does not limit what may be entered. */
function readValidation(element: XmlElement): ValidationData | null {
  const { attributes } = element;
  const type = types.get(attributes["type"] ?? "none");
  if (type === undefined) return null;
  const operator = operatorOf(attributes["operator"] ?? "between");
  const hasOperator = type !== "List" && type !== "Custom";
  const formula = (name: string) => childOf(element, name)?.text ?? "";
  const isTwo = hasOperator && (operator === "Between" || operator === "NotBetween");
  return {
    ranges: attributes["sqref"] ?? "",
    type,
    operator: hasOperator ? operator : "Between",
    formula1: formula("formula1"),
    formula2: isTwo ? formula("formula2") : "",
    // The attribute says the opposite of its name.
    inCellDropDown: !isTrue(attributes["showDropDown"]),
    ignoreBlanks: isTrue(attributes["allowBlank"]),
    errorAlert: {
      showAlert: isTrue(attributes["showErrorMessage"]),
      style: alertStyles.get(attributes["errorStyle"] ?? "stop") ?? "Stop",
      title: attributes["errorTitle"] ?? "",
      message: attributes["error"] ?? "",
    },
    prompt: {
      showPrompt: isTrue(attributes["showInputMessage"]),
      title: attributes["promptTitle"] ?? "",
      message: attributes["prompt"] ?? "",
    },
  };
}

function writeValidation(validation: ValidationData): string {
  const { errorAlert, prompt, formula1, formula2 } = validation;
  const attributes = writeAttributes({
    type: [...types.keys()].find((name) => types.get(name) === validation.type),
    errorStyle: errorAlert.style === "Stop" ? undefined : errorAlert.style.toLowerCase(),
    operator: validation.operator === "Between" ? undefined : operatorInFile(validation.operator),
    allowBlank: validation.ignoreBlanks ? 1 : undefined,
    showDropDown: validation.inCellDropDown ? undefined : 1,
    showInputMessage: prompt.showPrompt ? 1 : undefined,
    showErrorMessage: errorAlert.showAlert ? 1 : undefined,
    errorTitle: errorAlert.title || undefined,
    error: errorAlert.message || undefined,
    promptTitle: prompt.title || undefined,
    prompt: prompt.message || undefined,
    sqref: validation.ranges,
  });
  const second = formula2 === "" ? "" : `<formula2>${escapeXml(formula2)}</formula2>`;
  return `<dataValidation${attributes}><formula1>${escapeXml(formula1)}</formula1>${second}</dataValidation>`;
}

/** A file's "greaterThanOrEqual" is the API's "GreaterThanOrEqualTo". */
export function operatorOf(inFile: string): ComparisonOperator {
  return comparisonOperators.find((operator) => operatorInFile(operator) === inFile) ?? "Between";
}

export function operatorInFile(operator: ComparisonOperator): string {
  const name = operator.replace(/To$/, "");
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
