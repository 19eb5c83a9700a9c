import { z } from 'zod';
import { localized } from '#platform';
import { budgetBands, firmBands, maturities, orientations, reaches, supports } from '#tenancy';
import { sectors } from '#vocabulary';
import { address, line, oneOf, text, unique } from '../resources/field.schemas.js';

const prose = localized(text(8000));
const passage = localized(text(3000));
const name = localized(line(200));

/** How a step, a tool or a failure is told apart within its resource; whoever writes it chooses it, and it stays. */
const key = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** No two of a list by the same key. */
const keyed = <Item extends z.ZodType<{ key: string }>>(item: Item, most: number) =>
  z.array(item).max(most).superRefine((items, context) => {
    items.forEach((one, index) => {
      if (items.findIndex((other) => other.key === one.key) !== index) context.addIssue({ code: 'custom', path: [index, 'key'], message: 'repository:fields.key_twice' });
    });
  });

/** What surrounds the steps, in the order in which a reader asks. */
export const methodParts = ['problem', 'context', 'actors', 'resources', 'evidence', 'results', 'limits'] as const;
export type MethodPart = (typeof methodParts)[number];
const method = z.strictObject({ problem: prose, context: prose, actors: prose, resources: prose, evidence: prose, results: prose, limits: prose }).partial();

/** Where a building block was taken from: the address of another. */
const origin = z.uuid().nullable();

/** What a step says besides its name, in the order in which it is read. */
export const stepParts = ['purpose', 'inputs', 'outputs'] as const;
export const step = z.strictObject({
  key, name, purpose: passage, inputs: passage, outputs: passage,
  time: name,
  /** Keys of tools of the same resource. */
  tools: unique(key, 30),
  origin,
});
export type Step = z.output<typeof step>;

export const tool = z.strictObject({ key, name, about: passage, url: address.nullable(), origin });
export type Tool = z.output<typeof tool>;

/** What failed: told at once or from a day on, with or without whose it was. */
export const failure = z.strictObject({
  key, happened: passage, lesson: passage,
  whose: line(300),
  anonymous: z.boolean(),
  discloseOn: z.iso.date().nullable(),
});
export type Failure = z.output<typeof failure>;

const some = <const Codes extends readonly [string, ...string[]]>(codes: Codes) => unique(z.enum(codes), codes.length);

/** Where it worked, factor by factor; what is left out is not known. Of the budget and the institutions, what it takes. */
export const conditions = z
  .strictObject({
    sectors: unique(oneOf(sectors), 10),
    orientations: some(orientations),
    firms: some(firmBands),
    reaches: some(reaches),
    maturities: some(maturities),
    institutions: some(supports),
    budget: z.enum(budgetBands).nullable(),
  })
  .partial();
export type Conditions = z.output<typeof conditions>;

/** How it is done, told so that others can do it: beside the title and the abstract, and like them in several languages. */
export const guide = z.strictObject({ method, steps: keyed(step, 60), tools: keyed(tool, 60), conditions, failures: keyed(failure, 30) });
/** The same where nothing is taken from elsewhere, and nothing that failed is told later. */
const own = { origin: z.null().default(null) };
export const guideOfOnesOwn = z.strictObject({ method, steps: keyed(step.extend(own), 60), tools: keyed(tool.extend(own), 60), conditions });

export type Guide = z.output<typeof guide>;
export type Method = Guide['method'];
