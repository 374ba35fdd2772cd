import { releaseDifferences, releaseWithheld } from "../../contract/club-releases";
import { releaseSummary } from "../../contract/clubs";
import { formatDate } from "../../domain/format-date";
import { howMany } from "../../domain/how-many";
import { moveHeading, movesInWords } from "../../domain/publishing/move-in-words";
import { withheldHeading, withheldInWords } from "../../domain/publishing/withheld-in-words";
import { formOf } from "./form-of";
import { saying } from "./saying";
import type { Task, TaskInput, TaskOutcome } from "./task";
import { textTable } from "./text-table";

/** Publishes a club year's releases, and shows what is in them. */
export const releaseTasks: Readonly<Record<string, Task>> = {
  "publish-draft": { usage: "", does: "works out the next draft release", takes: 0, run: publishDraft },
  finalise: { usage: "DRAFT", does: "publishes the final, with that draft's figures", takes: 1, run: finalise },
  withheld: { usage: "RELEASE", does: "what a release withholds, and why", takes: 1, run: showWithheld },
  differences: { usage: "FROM TO", does: "which figures moved between two releases", takes: 2, run: showDifferences },
};

async function publishDraft({ service, path, club, year }: TaskInput): Promise<TaskOutcome> {
  const json = await service.ask(releaseSummary, `${path}/releases`, { method: "POST" });
  return {
    text: `Release ${json.version} is the draft of ${club} ${year}, of ${formatDate(json.date)}${saying(json)}.`,
    json,
  };
}

async function finalise({ service, path, club, year, rest: [draft = ""] }: TaskInput): Promise<TaskOutcome> {
  const address = `${path}/releases/${encodeURIComponent(draft)}/finalise`;
  const json = await service.ask(releaseSummary, address, { method: "POST" });
  return {
    text: `Release ${json.version} is the final of ${club} ${year}, with the figures of ${draft}${saying(json)}.`,
    json,
  };
}

async function showWithheld({ service, club, path, rest: [version = ""] }: TaskInput): Promise<TaskOutcome> {
  const json = await service.ask(releaseWithheld, `${releasesOf(club)}/${encodeURIComponent(version)}/withheld`);
  const rows = withheldInWords(await formOf({ service, path }), json);
  const text =
    rows.length === 0
      ? `Release ${version} of ${club} withholds nothing.`
      : textTable(
          withheldHeading,
          rows.map(({ member, figure, why, indicators }) => [member, figure, why, indicators]),
        );
  return { text, json };
}

async function showDifferences({ service, club, path, rest: [from = "", to = ""] }: TaskInput): Promise<TaskOutcome> {
  const address = `${releasesOf(club)}/${encodeURIComponent(from)}/differences/${encodeURIComponent(to)}`;
  const json = await service.ask(releaseDifferences, address);
  const { changed, appeared, vanished, same } = json;
  const moves = movesInWords(await formOf({ service, path }), [...changed, ...appeared, ...vanished]);
  const rows = moves.map(({ indicator, member, year, before, after, why }) => [
    ...[indicator, member, year, before ?? "", after ?? "", why],
  ]);
  const counts = `${howMany(rows.length, "figure has", "figures have")} moved; ${howMany(same, "is", "are")} the same.`;
  return { text: rows.length === 0 ? counts : `${counts}\n\n${textTable(moveHeading, rows)}`, json };
}

function releasesOf(club: string): string {
  return `/v1/clubs/${encodeURIComponent(club)}/releases`;
}
