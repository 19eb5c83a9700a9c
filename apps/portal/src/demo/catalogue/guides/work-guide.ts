import type { Guide } from '#repository';
import type { Names } from '#tenancy';

type Texts = Partial<Names>;

/** How a work is done, as a source tells it; what the source does not say is left out. */
export interface WorkGuide {
  readonly method: Partial<Record<'problem' | 'context' | 'actors' | 'resources' | 'evidence' | 'results' | 'limits', Texts>>;
  readonly steps: readonly { readonly key: string; readonly name: Texts; readonly purpose?: Texts; readonly inputs?: Texts; readonly outputs?: Texts; readonly time?: Texts }[];
  readonly conditions: Guide['conditions'];
}

/** The guide as it is deposited. */
export const described = ({ method, steps, conditions }: WorkGuide) => ({
  method, conditions,
  steps: steps.map((step) => ({ purpose: {}, inputs: {}, outputs: {}, time: {}, ...step, tools: [], origin: null })),
});
