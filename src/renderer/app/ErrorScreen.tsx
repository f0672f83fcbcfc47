import { Component, type ErrorInfo, type ReactNode } from 'react';
import { message } from '../../core/text/message';
import { Button } from '../ui/Button';
import { Logo } from '../ui/Logo';
import styles from './ErrorScreen.module.css';
import { reportProblem } from './problems';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Shows the error screen in place of a window that could not be drawn. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(thrown: unknown): { readonly error: Error } {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    reportProblem(new Error(`${error.stack ?? error.message}\n${info.componentStack ?? ''}`));
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <ErrorScreen error={this.state.error} />;
  }
}

interface ErrorScreenProps {
  /** The window could not be drawn, or the library not be opened. */
  readonly kind?: 'broken' | 'unavailable';
  readonly error: Error;
}

/** A window that cannot go on: that nothing is lost, what to do, and what happened. */
export function ErrorScreen({ kind = 'broken', error }: ErrorScreenProps) {
  return (
    <main className={styles['screen']}>
      <div className={styles['middle']} role="alert">
        <Logo kind="quiet" />
        <h1 className={styles['title']}>{message(`app.${kind}`)}</h1>
        <p className={styles['lede']}>{message(`app.${kind}.why`)}</p>
        <Button kind="primary" size="large" autoFocus onPress={() => window.location.reload()}>
          {message(`app.${kind}.again`)}
        </Button>
        <details className={styles['detail']}>
          <summary>{message('app.broken.detail')}</summary>
          <p>{error.message}</p>
        </details>
      </div>
    </main>
  );
}
