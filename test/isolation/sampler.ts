import { randomUUID } from 'node:crypto';

/** As much of JSON Schema as our API description uses. */
export interface Schema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  propertyNames?: Schema;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  minItems?: number;
  prefixItems?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

/** What a sample is filled with. */
export interface Filling {
  /** Free text: carries the canary. */
  text: string;
  /** Where an id is asked for; null leaves out every id that may be left out. */
  id: string | null;
}

const words = [
  'cl', '01', 'celac', 'prueba-uno', '/titles/es', '2031-05-04T09:00', 'America/Santiago', 'es', '2031-05-04', '09:00', 'PT1H', 'P3D', '123456', '2010', '1', 'a', 'https://orcid.org/0000-0002-1825-0097',
];

/** A value that fits the schema: every property present, texts and ids as filled. */
export function sample(schema: Schema, filling: Filling): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice && filling.id === null && choice.some(({ type }) => type === 'null') && choice.some(({ format }) => format === 'uuid')) return null;
  if (choice) return sample(choice.find((option) => option.type !== 'null') ?? choice[0]!, filling);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => sample(part, filling)));
  switch ([schema.type].flat()[0]) {
    case 'object':
      return sampleObject(schema, filling);
    case 'array':
      return schema.prefixItems?.map((item) => sample(item, filling)) ?? (schema.items ? [sample(schema.items, filling)] : []);
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'string':
      return sampleString(schema, filling);
    default:
      return filling.text;
  }
}

function sampleObject(schema: Schema, filling: Filling): Record<string, unknown> {
  const asked = Object.entries(schema.properties ?? {}).filter(([name, { format }]) => filling.id !== null || format !== 'uuid' || schema.required?.includes(name));
  const entries = asked.map(([name, property]) => [name, sample(property, filling)] as const);
  if (!schema.properties && schema.propertyNames && typeof schema.additionalProperties === 'object') {
    const keys = (schema.propertyNames.enum ?? ['es']) as string[];
    return Object.fromEntries(keys.map((key) => [key, sample(schema.additionalProperties as Schema, filling)]));
  }
  return Object.fromEntries(entries);
}

function sampleString(schema: Schema, { text, id }: Filling): string {
  if (schema.format === 'uuid') return id ?? randomUUID();
  if (schema.format === 'date-time') return '2031-05-04T09:00:00.000Z';
  if (schema.format === 'date') return '2031-05-04';
  if (schema.format === 'email') return `${text.replaceAll(/\W/g, '')}@people.example`;
  if (schema.format === 'uri') return 'https://example.org/';
  if (schema.pattern) {
    const pattern = new RegExp(schema.pattern, 'u');
    const found = words.find((word) => pattern.test(word) && word.length >= (schema.minLength ?? 0));
    if (found === undefined) throw new Error(`No sample fits the pattern ${schema.pattern}: teach the sampler one`);
    return found;
  }
  const free = text.padEnd(schema.minLength ?? 0, ' x');
  return schema.maxLength === undefined ? free : free.slice(0, schema.maxLength);
}
