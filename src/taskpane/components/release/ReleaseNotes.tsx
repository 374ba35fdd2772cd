import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ClubData } from "../../../actions/ports";
import { groupBy } from "../../../domain/group-by";
import { howMany } from "../../../domain/how-many";
import { newestYear } from "../../../domain/indicators/newest-year";
import type { Release } from "../../../domain/release/release";
import { releaseMessages as texts } from "../../release-messages";
import { Fold } from "../questionnaire/Fold";
import { ShortFacts } from "../ShortFacts";
import { EarlierReleases } from "./EarlierReleases";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: "18px" },
});

/** What a release holds and where that was published, and what moved since an earlier one. */
export function ReleaseNotes({ data }: { readonly data: ClubData }) {
  const styles = useStyles();
  const { release } = data;
  const { stamp } = release;
  const { holds, newest, sources } = useMemo(() => contentOf(release), [release]);
  return (
    <section className={styles.part} aria-label={texts.title}>
      <h2 className={styles.title}>{texts.title}</h2>
      {stamp.demonstration && <p className={styles.text}>{texts.demonstration}</p>}
      <ShortFacts
        facts={[
          [texts.holds, holds],
          [texts.newest, newest.map((line) => <div key={line}>{line}</div>)],
        ]}
      />
      <Fold title={texts.sources(sources.length)}>
        <ul className={styles.list}>
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </Fold>
      <EarlierReleases data={data} />
    </section>
  );
}

function contentOf(release: Release) {
  const { indicators, members, years } = release;
  const current = members.filter(({ abolished }) => !abolished).length;
  const newest = groupBy(
    indicators.flatMap((_, index) => years[newestYear(release, index) ?? -1] ?? []),
    (year) => year,
  );
  const published = indicators.flatMap(({ source, laterSources = [] }) => [source, ...laterSources]);
  const sources = groupBy(published, ({ title, publisher }) => `${title}\n${publisher}`);
  return {
    holds: texts.holding(
      howMany(indicators.length, "indicator", "indicators"),
      howMany(current, "member", "members"),
      years.length === 1 ? (years[0] ?? "") : `${years[0]} to ${years.at(-1)}`,
    ),
    newest: [...newest]
      .sort(([, one], [, other]) => other.length - one.length)
      .slice(0, 3)
      .map(([year, of]) => texts.newestOf(year, howMany(of.length, "indicator", "indicators"))),
    sources: [...sources].map(([, of]) => {
      const { title = "", publisher = "" } = of[0] ?? {};
      return texts.source(title, publisher, howMany(of.length, "indicator", "indicators"));
    }),
  };
}
