import { Component, type ReactNode } from 'react';
import { Button } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { useMessages } from '../messages/reading.tsx';
import { frameMessages } from './frame-messages.ts';

/** Where something broke that should not have: says so, and that what was saved is still there. */
export class Mishap extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <MishapText error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}

function MishapText({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const say = useMessages(frameMessages);
  return (
    <EmptyState
      title={say('mishap')}
      act={
        <>
          <Button kind="main" onPress={onRetry}>
            {say('mishap-retry')}
          </Button>
          <Button onPress={() => location.reload()}>{say('mishap-reload')}</Button>
        </>
      }
    >
      {say('mishap-text')} <small>{String(error)}</small>
    </EmptyState>
  );
}
