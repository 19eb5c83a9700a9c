import { z } from 'zod';

/**
 * How much a finding matters: `stop` keeps a work from being handed in, `look` is for a person to judge, `hint` would make it better.
 */
export const findingLevels = ['stop', 'look', 'hint'] as const;

/** Everything the portal can find. */
export const findingCodes = [
  'missing', 'abstract-short', 'abstract-long', 'no-concepts', 'no-countries', 'no-year', 'nothing-inside',
  'same-file', 'near-title',
  'link-broken', 'link-unreachable', 'link-inside',
  'language-other', 'accents',
  'file-waiting', 'file-unread', 'file-scan',
  'personal-email', 'personal-phone', 'personal-identity',
  'licence-other', 'licence-reserved',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** What was found, without words: those are chosen in the language of whoever reads it. */
export const finding = z.object({
  code: z.enum(findingCodes),
  level: z.enum(findingLevels),
  /** JSON Pointer into the resource; null for the whole. */
  field: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Works it is about; told only as far as the reader may see them. */
  resources: z.array(z.uuid()).optional(),
});
export type Finding = z.output<typeof finding>;

/** Puts one together. */
export const found = (code: FindingCode, level: Finding['level'], field: string | null, params: Finding['params'] = {}, resources?: string[]): Finding => ({
  code, level, field, params, ...(resources ? { resources } : {}),
});
