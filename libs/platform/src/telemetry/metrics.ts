import { Injectable } from '@nestjs/common';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What is measured while the portal runs, in Prometheus' format at `/metrics`. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [this.registry],
  });
  private readonly handled = new Counter({
    name: 'deliveries_handled_total',
    help: 'Runs of event and job handlers, by outcome',
    labelNames: ['handler', 'outcome'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  answered(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  /** Call the result with the outcome when the handler has run. */
  handling(handler: string): (outcome: 'done' | 'failed') => void {
    return (outcome) => this.handled.inc({ handler, outcome });
  }
}
