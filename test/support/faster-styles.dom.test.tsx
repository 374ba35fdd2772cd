import { Button, Checkbox, Field, FluentProvider, Input, Select, webLightTheme } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";

/** Set by ./jsdom-environment.cjs: as jsdom itself finds it. */
declare const getComputedStyleSlowly: typeof getComputedStyle;

const wordsOf = (style: CSSStyleDeclaration) =>
  Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)} ${style.getPropertyPriority(name)}`).join("; ");

/** The computed style of every element of the page, with what it is of. */
const styles = (compute: typeof getComputedStyle) =>
  [...document.querySelectorAll("*")].map((each) => `${each.outerHTML.slice(0, 80)} ${wordsOf(compute(each))}`);

function expectTheSame() {
  // Asked twice, because the second answer is remembered.
  styles(getComputedStyle);
  expect(styles(getComputedStyle)).toEqual(styles(getComputedStyleSlowly));
}

test("elements of Fluent UI have the styles that jsdom finds, whatever changes", () => {
  render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Compare</Button>
      <Button disabled>Submit</Button>
      <Field label="Authority" validationState="error" validationMessage="Choose an authority.">
        <Select>
          <option>Leeds</option>
        </Select>
      </Field>
      <Input value="12" readOnly />
      <Checkbox label="Only mine" checked readOnly />
    </FluentProvider>,
  );
  expectTheSame();
  screen.getByText("Compare").style.visibility = "hidden";
  expectTheSame();
  screen.getByText("Submit").className = "";
  expectTheSame();
  act(() => screen.getByLabelText("Authority").focus());
  screen.getByText("Submit").remove();
  expectTheSame();
});

const tree =
  '<main id="top" class="one"><P class="two one">a <b lang="en" class="three">b</b></P>' +
  '<section hidden class="two"><i class="Two">c</i><svg><g class="three"></g></svg><a href="#">d</a></section></main>';

test.each([
  ".one { color: red }",
  ".one.two, b { visibility: hidden }",
  ".two:not(.one) { display: flex } .one > .two { display: grid }",
  ".one .three, main i { color: blue !important } b { color: green }",
  "[lang=en] { pointer-events: none } [lang='fr, .one'] { color: red }",
  "* { color: red } #top { color: currentcolor; border-top-color: currentcolor }",
  "section > * { color: unset } .two + section { visibility: collapse }",
  "MAIN, B { text-indent: 1px } .TWO { color: red }",
  ":is(.one, .three) { cursor: help } :where(p) .three { cursor: wait }",
  ".t\\77 o { color: red } a:hover, a:any-link, .two::before { color: red }",
  "@media screen { .two { display: inline-block } } @media print { .one { display: none } }",
  "@supports (display: grid) { .one { display: none } } @font-face { font-family: x } .three { color: red }",
])("so have those that match %s", (sheet) => {
  document.body.innerHTML = tree;
  const style = document.head.appendChild(document.createElement("style"));
  style.textContent = sheet;
  expectTheSame();
  document.querySelector("main")!.classList.add("two");
  expectTheSame();
  // As Griffel does.
  style.sheet!.insertRule(".one { text-align: right }", style.sheet!.cssRules.length);
  document.querySelector("main")!.classList.remove("one");
  expectTheSame();
  style.remove();
  expectTheSame();
});
