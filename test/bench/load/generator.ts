import autocannon from 'autocannon';
import type { LoadAnswer, LoadOrder } from './load.js';

/** Waits for one order, carries it out, reports, ends. */
process.once('message', (order: LoadOrder) => {
  let connection = 0;
  const options = {
    ...order,
    // Each connection begins elsewhere in the list, so that they do not all ask for the same at once.
    setupClient: (client: { setRequests(requests: LoadOrder['requests']): void }) => {
      const from = Math.floor((connection++ / order.connections) * order.requests.length);
      client.setRequests([...order.requests.slice(from), ...order.requests.slice(0, from)]);
    },
  };
  void autocannon(options).then(({ requests, duration, latency, non2xx, errors, timeouts }) => {
    const answer: LoadAnswer = { perSecond: requests.total / duration, p50: latency.p50, p97: latency.p97_5, faults: non2xx + errors + timeouts };
    process.send!(answer, () => process.exit(0));
  });
});
