import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/domain/rules/index";

const page = readFileSync(join(__dirname, "../../docs/generated/rules.md"), "utf8");

/**
 * Declares that each kind of rule is what the list of rules says of it. That the list is what the rules' source says is
 * tested elsewhere; here the source is mutated, and can't be read.
 */
export function theListOfRules(): void {
  test.each(rules)("$kind is as the list of rules has it", ({ kind, family, summary, explainable, usesFields }) => {
    const [before = "", section = ""] = page.split(`### \`${kind}\`\n`);
    const [own = ""] = section.split(/^##/m);
    expect(
      before
        .match(/^## .*$/gm)
        ?.at(-1)
        ?.toLowerCase(),
    ).toBe(`## ${family}`);
    expect(own).toContain(`**${summary}**`);
    expect(own).toContain(`An explanation ${explainable ? "can" : "cannot"} answer a finding.`);
    expect(own).toContain(usesFields ? "Checks the fields it is given." : "Its options name what it checks.");
  });
}
