import type { ApolloServerPlugin } from '@apollo/server';
import type { Metrics } from '../telemetry/metrics';
import type { Operation } from './operation';

/** Ends the operation's transaction before the answer leaves, and measures. */
export const lifecyclePlugin = (metrics: Metrics): ApolloServerPlugin<Operation> => ({
  async requestDidStart({ contextValue }) {
    const stop = metrics.operations.startTimer();
    return {
      async willSendResponse({ operation }) {
        await contextValue.finish();
        stop({ kind: operation?.operation ?? 'none' });
      },
    };
  },
});
