import { z } from 'zod';
import { defineEvent } from '../events/define-event.js';
import { defineJob } from './define-job.js';
import { HandlerRegistry } from './handler-registry.js';
import { type Handler, Handles } from './handles.js';

const sown = defineEvent('field.sown', z.object({}));
const water = defineJob('field.water', z.object({}));

@Handles(water, { as: 'system' })
class WaterField implements Handler<object> {
  async handle(): Promise<void> {}
}

@Handles(water, { as: 'system' })
class WaterAgain implements Handler<object> {
  async handle(): Promise<void> {}
}

class Loose {
  readonly purpose = 'none';
}

describe('binding of work', () => {
  it('accepts an event with any number of handlers and a job with exactly one', () => {
    const registry = new HandlerRegistry([{ events: [sown], jobs: [water], handlers: [WaterField] }]);
    expect(registry.handlersOf(water).map(({ name }) => name)).toEqual(['water-field']);
    expect(registry.handlersOf(sown)).toEqual([]);
  });

  it.each([
    ['a job without a handler', { jobs: [water] }, /0 handlers/],
    ['a job with two handlers', { jobs: [water], handlers: [WaterField, WaterAgain] }, /2 handlers/],
    ['a handler bound twice', { jobs: [water], handlers: [WaterField, WaterField] }, /bound twice/],
    ['a handler of something nobody declares', { handlers: [WaterField] }, /nobody declares/],
    ['a class that says not what it handles', { handlers: [Loose] }, /says not what/],
    ['a name declared twice', { events: [sown], jobs: [defineJob('field.sown', z.object({}))] }, /declared twice/],
  ])('refuses to start with %s', (_case, work, complaint) => {
    expect(() => new HandlerRegistry([work])).toThrow(complaint);
  });

  it('does not let anybody announce what no module declares', () => {
    expect(() => new HandlerRegistry([]).handlersOf(sown)).toThrow(/not declared/);
  });
});
