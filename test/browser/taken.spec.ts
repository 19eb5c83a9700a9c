import { type Takeable, withTaken } from '../../apps/web/src/features/methods/editor/taken.js';

const step = (key: string, tools: string[] = []) => ({ key, name: { es: key }, purpose: {}, inputs: {}, outputs: {}, time: {}, tools, origin: null });
const tool = (key: string) => ({ key, name: { es: key }, about: {}, url: null, origin: null });
const taken = (id: string, key: string, ...tools: string[]): Takeable => ({ id, step: step(key, tools), tools: tools.map((one) => ({ id: `tool-${one}`, tool: tool(one) })) });

describe('steps taken from elsewhere', () => {
  it('stand at the end under keys of their own, and name where they come from', () => {
    const { steps, tools } = withTaken([step('a')], [], [taken('block-1', 'a'), taken('block-2', 'b')]);
    expect(steps.map(({ origin, name }) => [name.es, origin])).toEqual([['a', null], ['a', 'block-1'], ['b', 'block-2']]);
    expect(new Set(steps.map(({ key }) => key)).size).toBe(3);
    for (const { key } of steps) expect(key).toMatch(/^[a-z0-9-]{1,40}$/);
    expect(tools).toEqual([]);
  });

  it('bring their tools along, each once', () => {
    const first = withTaken([], [tool('mine')], [taken('block-1', 'a', 'sheet')]);
    const { steps, tools } = withTaken(first.steps, first.tools, [taken('block-2', 'b', 'sheet', 'map')]);
    expect(tools.map(({ name, origin }) => [name.es, origin])).toEqual([['mine', null], ['sheet', 'tool-sheet'], ['map', 'tool-map']]);
    const keyOf = (name: string) => tools.find((one) => one.name.es === name)!.key;
    expect(steps.map((one) => one.tools)).toEqual([[keyOf('sheet')], [keyOf('sheet'), keyOf('map')]]);
  });
});
