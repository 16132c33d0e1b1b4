import { Component, type ReactNode, Suspense } from 'react';
import { BugPage } from './BugPage.tsx';
import { LanguageScope } from './LanguageScope.tsx';

interface Props {
  /** Whether a page's bar and navigation stand around it. */
  readonly isInPage?: boolean;
  readonly children: ReactNode;
}

interface State {
  readonly detail: string | null;
}

/** The edge where a mistake in our own pages ends. */
export class BugBoundary extends Component<Props, State> {
  override readonly state: State = { detail: null };

  static getDerivedStateFromError(bug: unknown): State {
    return { detail: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) };
  }

  override render() {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    return (
      <Suspense>
        <LanguageScope language={document.documentElement.lang === 'nn' ? 'nn' : 'nb'}>
          <BugPage detail={detail} isInPage={this.props.isInPage ?? false} />
        </LanguageScope>
      </Suspense>
    );
  }
}
