import { Component, lazy, Suspense, useState, type ComponentType, type ReactNode } from "react";
import { loadScript } from "../actions/load-script";
import { problem } from "../domain/problems";
import { FailureCard } from "./components/FailureCard";
import { LoadingCard } from "./components/LoadingCard";

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

/** A part of the pane whose script is loaded when it is first shown; if that fails, the user can try again. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const fetch = () =>
    lazy(async () => {
      const loaded = await loadScript(load);
      if (!loaded.ok) throw new PartNotLoaded(loaded.problem.message);
      return { default: loaded.value };
    });
  let Part = fetch();
  return function LazyPart(props: Props) {
    const [attempt, setAttempt] = useState(0);
    const retry = () => {
      Part = fetch();
      setAttempt(attempt + 1);
    };
    return (
      <ScriptBoundary key={attempt} onRetry={retry}>
        <Suspense fallback={<LoadingCard />}>
          <Part {...props} />
        </Suspense>
      </ScriptBoundary>
    );
  };
}
