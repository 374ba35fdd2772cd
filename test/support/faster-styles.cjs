// Asking for an element's computed style was a third of the time of the pane's suites: to find a button by its role and
// name, jsdom matches every selector of Fluent UI with every element, again after each change of the page. Browsers look
// at the selectors that end in one of the element's classes only, and compute alike elements once. So does this, with
// the same results, for jsdom's own way of matching, cascading and inheriting.
const idl = require("jsdom/lib/jsdom/living/generated/utils.js");
const styleRules = require("jsdom/lib/jsdom/living/helpers/style-rules.js");
const { matchesDontThrow } = require("jsdom/lib/jsdom/living/helpers/selectors.js");
const defaultStyleSheet = require("jsdom/lib/jsdom/browser/default-stylesheet.js");
const cssom = require("rrweb-cssom");

const ofElement = styleRules.getDeclarationForElement;
const inherited = Object.entries(styleRules.propertiesWithResolvedValueImplemented)
  .filter(([, each]) => each.inherited)
  .map(([property]) => property);

/** A sheet's rules by what an element must have to match one: a class, a name, or nothing that can be told at once. */
class RuleIndex {
  constructor(sheet, firstNumber) {
    this.classes = new Map();
    this.names = new Map();
    this.others = [];
    this.rules = [];
    this.length = sheet.cssRules.length;
    this.last = sheet.cssRules[this.length - 1];
    for (const rule of sheet.cssRules) {
      if (!rule.media) this.add(rule);
      else if (Array.prototype.includes.call(rule.media, "screen")) for (const inner of rule.cssRules) this.add(inner);
    }
    this.firstNumber = firstNumber;
  }

  /** Griffel only ever adds rules and sheets. */
  isOf(sheet) {
    const { length } = sheet.cssRules;
    return length === this.length && sheet.cssRules[length - 1] === this.last;
  }

  add(rule) {
    const at = this.rules.push(rule) - 1;
    const { selectorText } = rule;
    const ends = typeof selectorText === "string" ? endsOf(selectorText) : null;
    if (ends === null) return void this.others.push(at);
    for (const { kind, key } of ends) {
      const known = this[kind].get(key);
      if (known === undefined) this[kind].set(key, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  }

  /** The places of the rules that may match, in order. */
  candidates(name, classes) {
    const all = new Set(this.others);
    for (const at of this.names.get(name) ?? []) all.add(at);
    for (const each of classes) for (const at of this.classes.get(each) ?? []) all.add(at);
    return [...all].sort((one, other) => one - other);
  }
}

/** What the element itself must have for each selector of a list; null if that can't be told simply. */
function endsOf(selectors) {
  if (/[\\"'|]/.test(selectors)) return null;
  const ends = [];
  // What is within brackets says more about the element, but needs no match of its own.
  let plain = selectors;
  for (let before = ""; before !== plain;) [before, plain] = [plain, plain.replace(/\([^()]*\)|\[[^[\]]*\]/g, "()")];
  for (const selector of plain.split(",")) {
    const end = /[^\s>+~]+$/.exec(selector.trim())?.[0];
    if (end === undefined) return null;
    const [, name = ""] = /^([a-z][\w-]*)?/i.exec(end);
    const ofClass = /\.([a-z_-][\w-]*)/i.exec(end)?.[1];
    if (ofClass !== undefined) ends.push({ kind: "classes", key: ofClass });
    else if (name !== "") ends.push({ kind: "names", key: name.toLowerCase() });
    else return null;
  }
  return ends;
}

const indexes = new WeakMap();
let numbered = 0;
function indexOf(sheet) {
  let index = indexes.get(sheet);
  if (!index?.isOf(sheet)) {
    index = new RuleIndex(sheet, numbered);
    numbered += index.rules.length;
    indexes.set(sheet, index);
  }
  return index;
}

const ofBrowser = cssom.parse(defaultStyleSheet);

/** For each document, the declarations of all elements that match the same rules and declare the same themselves. */
const declarations = new WeakMap();

let slow = false;

function getDeclarationForElement(element) {
  const document = element._ownerDocument;
  if (slow || document._parsingMode !== "html" || document.compatMode !== "CSS1Compat") return ofElement(element);
  const cache = (document._styleCache ??= new WeakMap());
  const cached = cache.get(element);
  if (cached !== undefined) return cached;
  const classes = (element.getAttributeNS(null, "class") ?? "").split(/[\t\n\f\r ]+/);
  let matching = "";
  for (const sheet of [ofBrowser, ...document.styleSheets._list]) {
    const index = indexOf(sheet);
    for (const at of index.candidates(element._localName.toLowerCase(), classes)) {
      if (matchesDontThrow(element, index.rules[at].selectorText)) matching += `${index.firstNumber + at} `;
    }
  }
  if (element.style.length > 0) matching += element.style.cssText;
  if (!declarations.has(document)) declarations.set(document, new Map());
  const known = declarations.get(document);
  // jsdom's own way, which also remembers it.
  if (!known.has(matching)) known.set(matching, ofElement(element));
  cache.set(element, known.get(matching));
  return known.get(matching);
}

styleRules.getDeclarationForElement = getDeclarationForElement;

/** For each declaration, the computed style by what an element inherits. */
const computed = new WeakMap();
const handedDown = new WeakMap();

/** jsdom's own answer, to compare. */
exports.slowly = (own) => (wrapper) => {
  const { _ownerDocument: document } = idl.implForWrapper(wrapper);
  document._styleCache = null;
  slow = true;
  try {
    return own(wrapper);
  } finally {
    slow = false;
    document._styleCache = null;
  }
};

/** The function to be put in the place of a window's own. */
exports.fasterStyles = (own) => {
  const computedOf = (element) => {
    const declaration = getDeclarationForElement(element);
    const parent = element.parentElement;
    const inherits = parent === null ? "" : handedDown.get(computedOf(parent));
    if (!computed.has(declaration)) computed.set(declaration, new Map());
    const known = computed.get(declaration);
    let style = known.get(inherits);
    if (style === undefined) {
      style = own(idl.wrapperForImpl(element));
      known.set(inherits, style);
      handedDown.set(style, inherited.map((property) => style.getPropertyValue(property)).join(";"));
    }
    return style;
  };
  return (wrapper, pseudo) => {
    const element = Object(wrapper) === wrapper ? idl.implForWrapper(wrapper) : null;
    return element?.nodeType === 1 && !pseudo ? computedOf(element) : own(wrapper, pseudo);
  };
};
