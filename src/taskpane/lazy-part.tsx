import { Component, lazy, Suspense, useEffect, useState, type ComponentType, type ReactNode } from "react";
import { loadScript } from "../domain/load-script";
import { problem } from "../domain/problems";
import { FailureCard } from "./components/FailureCard";
import { LoadingCard } from "./components/LoadingCard";
import { fetchOrder } from "./fetch-order";

/** Catches the error of a script that can't be loaded; any other error is a bug of ours and is passed on. */
class ScriptBoundary extends Component<{ readonly children: ReactNode; readonly onRetry: () => void }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (!(error instanceof PartNotLoaded)) throw error;
    return <FailureCard problem={problem("part-not-loaded")} onRetry={this.props.onRetry} />;
  }
}

class PartNotLoaded extends Error {}

/** A part of the pane that has its own script. */
export type LazyPart<Props> = ComponentType<Props> & {
  /** Loads its script before it is shown. */
  readonly fetch: () => void;
};

/**
 * A part of the pane whose script is loaded when it is first shown; if that fails, the user can try again.
 *
 * @param later for a part that the user need not wait for: what to show until it is loaded, which is after the figures
 *   are shown; left out, the part is loaded at once
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  later?: ReactNode,
): LazyPart<Props> {
  /** Once loaded it is drawn at once; React would show the placeholder first, for a third of a second. */
  let Loaded: ComponentType<Props> | null = null;
  const fetch = async () => {
    const loaded = await loadScript(load);
    if (loaded.ok) Loaded = loaded.value;
    return loaded;
  };
  const begin = () =>
    lazy(async () => {
      const loaded = await (later === undefined ? fetchOrder.first(fetch()) : fetch());
      if (!loaded.ok) throw new PartNotLoaded(loaded.problem.message);
      return { default: loaded.value };
    });
  let Part = begin();

  function Shown(props: Props) {
    // As it was when first drawn: if it were drawn another way later, it would lose what was typed into it.
    const [Ready] = useState(() => Loaded);
    const [attempt, setAttempt] = useState(0);
    const [isTurn, setIsTurn] = useState(later === undefined);
    useEffect(() => {
      if (later !== undefined) void fetchOrder.afterwards().then(() => setIsTurn(true));
    }, []);
    const retry = () => {
      Part = begin();
      setAttempt(attempt + 1);
    };
    if (Ready !== null) return <Ready {...props} />;
    if (!isTurn) return later;
    return (
      <ScriptBoundary key={attempt} onRetry={retry}>
        <Suspense fallback={later === undefined ? <LoadingCard /> : later}>
          <Part {...props} />
        </Suspense>
      </ScriptBoundary>
    );
  }
  // If that fails, the user is told when it is shown.
  return Object.assign(Shown, { fetch: () => void fetchOrder.first(fetch()) });
}
