import { useEffect } from "react";
import type { PaneTab } from "../../actions/shared-state";
import { LoadingCard } from "../components/LoadingCard";
import { SignInCard } from "../components/SignInCard";
import { lazyPart } from "../lazy-part";
import { useAdministrator } from "../use-administrator";
import { useServices } from "../use-services";

/** Has its own script, because few look after a club. */
const AdministratorPage = lazyPart(() =>
  import("./AdministratorPage").then(({ AdministratorPage }) => AdministratorPage),
);

interface SignedOutPageProps {
  readonly open: PaneTab;
  /** Asked again who is there when this changes. */
  readonly since: unknown;
  /** Called with whether the user looks after clubs. */
  readonly onLooksAfter: (looksAfter: boolean) => void;
}

/** For somebody who is not signed in for a member: signing in, or, under Club, the clubs that they look after. */
export function SignedOutPage({ open, since, onLooksAfter }: SignedOutPageProps) {
  const { figures } = useServices();
  const administrator = useAdministrator(figures, since);
  const looksAfter = typeof administrator === "string";
  useEffect(() => onLooksAfter(looksAfter), [looksAfter, onLooksAfter]);
  if (administrator === undefined) return <LoadingCard />;
  return looksAfter && open === "club" ? <AdministratorPage token={administrator} onBack={null} /> : <SignInCard />;
}
