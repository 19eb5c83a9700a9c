import { z } from 'zod';

/** Works that one package may hold. */
export const mostWorks = 10_000;

/** Which works go along: these, or everything public of a space. */
export const packageSelection = z.union([
  z.strictObject({ resources: z.array(z.uuid()).min(1).max(1000) }),
  z.strictObject({ catalogue: z.string().regex(/^[a-z0-9-]{2,64}$/) }),
]);
export type PackageSelection = z.output<typeof packageSelection>;

export const newPackage = z.strictObject({ title: z.string().trim().min(1).max(200), of: packageSelection });
export type NewPackage = z.output<typeof newPackage>;

export const packageStates = ['waiting', 'making', 'ready', 'failed'] as const;
const moment = z.iso.datetime();

export const packageView = z.object({
  id: z.uuid(),
  title: z.string(),
  state: z.enum(packageStates),
  fault: z.object({ code: z.string(), title: z.string() }).nullable(),
  /** Works, and how many of them are in it by now. */
  total: z.int(),
  made: z.int(),
  /** In bytes, once it is ready. */
  size: z.int().nullable(),
  askedAt: moment,
  /** Until when it can be downloaded. */
  expiresAt: moment.nullable(),
});
export const packageList = z.object({ items: z.array(packageView) });
