import { itemAt } from "../domain/item-at";
import { problem } from "../domain/problems";
import type { Release } from "../domain/release/release";
import { fail, type Result } from "../domain/result";
import type { Template } from "../domain/templates/template";
import { groupsFor } from "./peer-groups/groups-for";
import type { FiguresService } from "./ports";
import type { TemplateWorkbook } from "./template-ports";
import { yearsOf } from "./years-of";

/** How many characters Excel takes in a list that is typed into its rule, and fewer than that for safety. */
const longestList = 240;

/**
 * Adds a template on a new sheet, with the user's own authority, this peer group and the newest year filled in.
 *
 * @returns the sheet's name
 */
export async function insertTemplate(
  workbook: TemplateWorkbook,
  figures: Pick<FiguresService, "withIndicator">,
  template: Template,
  peers: string,
): Promise<Result<string>> {
  const [main] = template.indicators;
  const data = await figures.withIndicator(main);
  if (!data.ok) return data;
  const { release, own, savedGroups } = data.value;
  const member = release.members.find(({ code }) => code === own);
  if (member === undefined) return fail(problem("no-own-member"));
  const years = yearsOf(release, main);
  return workbook.addTemplate(
    template.layOut({
      member: member.name,
      peers,
      year: years[0] ?? "",
      choices: {
        peers: thatFit(groupsFor({ release, own, savedGroups }).map(({ id }) => id)),
        years: thatFit(years),
      },
      sources: sourcesOf(release, template.indicators),
      licence: release.stamp.licence,
      isDemonstration: release.stamp.demonstration === true,
    }),
  );
}

/** The publications that these indicators are from, each once. */
function sourcesOf(release: Release, indicators: readonly string[]): readonly string[] {
  const indexes = indicators.flatMap((id) => release.indicatorById.get(id) ?? []);
  const sources = indexes.flatMap((index) => {
    const { source, laterSources = [] } = itemAt(release.indicators, index);
    return [source, ...laterSources].map(({ title, publisher }) => `${title}, ${publisher}`);
  });
  return [...new Set(sources)];
}

/** Those that fit into a list. One with a comma would read as two. */
function thatFit(options: readonly string[]): readonly string[] {
  let length = 0;
  return options.filter((option) => !option.includes(",") && (length += option.length + 1) <= longestList);
}
