import { z } from 'zod';
import { localeSchema } from '#platform';
import { roles } from '#tenancy';

const email = z.string().trim().toLowerCase().max(254).pipe(z.email({ error: 'identity:fields.address' }));
const password = z.string().min(1).max(1000);
const code = z.string().trim().min(6).max(40);
/** Marks that nobody sees, or that turn the writing round, make one name look like another. */
const unseen = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const name = z.string().trim().min(2).max(120).refine((value) => !unseen.test(value), { error: 'identity:fields.name-unseen' });
const zone = z.string().refine((value) => value === 'UTC' || Intl.supportedValuesOf('timeZone').includes(value));
const token = z.string().min(10).max(200);

export const signIn = z.strictObject({ email: z.string().trim().toLowerCase().min(1).max(254), password, code: code.optional() });
export type SignIn = z.output<typeof signIn>;

export const switchTenant = z.strictObject({ tenant: z.string().max(64) });

const membershipView = z.object({
  tenant: z.string(),
  kind: z.enum(['network', 'country', 'cluster']),
  names: z.record(localeSchema, z.string()),
  roles: z.array(z.enum(roles)),
});
export const sessionView = z.object({
  person: z
    .object({ id: z.uuid(), name: z.string(), email: z.string(), locale: localeSchema, zone: z.string(), version: z.int() })
    .nullable(),
  tenant: z.string().nullable(),
  roles: z.array(z.enum(roles)),
  permissions: z.array(z.string()),
  memberships: z.array(membershipView),
  secondFactor: z.boolean(),
});

export const editMe = z.strictObject({ name: name.optional(), locale: localeSchema.optional(), zone: zone.optional() });
export type EditMe = z.output<typeof editMe>;
export const changePassword = z.strictObject({ currentPassword: password, password });
export type ChangePassword = z.output<typeof changePassword>;

export const sessionsView = z.object({
  items: z.array(z.object({
    id: z.uuid(),
    ip: z.string().nullable(),
    device: z.string().nullable(),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
    current: z.boolean(),
  })),
});

export const startSecondFactor = z.strictObject({ currentPassword: password });
export const secondFactorView = z.object({ secret: z.string(), uri: z.string(), qr: z.string() });
export const confirmSecondFactor = z.strictObject({ code });
/** The code is the application's, or one of recovery that was not used. */
export const removeSecondFactor = z.strictObject({ currentPassword: password, code });
export type RemoveSecondFactor = z.output<typeof removeSecondFactor>;
export const recoveryCodesView = z.object({ recoveryCodes: z.array(z.string()) });

export const invite = z.strictObject({
  email,
  roles: z.array(z.enum(roles)).min(1).max(8),
  locale: localeSchema.default('es'),
  /** Another tenant than the acting one: a cluster led by this country, or a country for its first focal point. */
  tenant: z.string().max(64).optional(),
});
export type Invite = z.output<typeof invite>;
export const invitationView = z.object({
  id: z.uuid(),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  tenant: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  acceptedAt: z.iso.datetime().nullable(),
});
export const invitationsView = z.object({ items: z.array(invitationView) });
export const readInvitation = z.strictObject({ token });
export const invitationLetterView = z.object({
  tenant: z.string(),
  names: z.record(localeSchema, z.string()),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  locale: localeSchema,
  needsAccount: z.boolean(),
});
export const acceptInvitation = z.strictObject({
  token, name: name.optional(), password: password.optional(), locale: localeSchema.optional(),
});
export type AcceptInvitation = z.output<typeof acceptInvitation>;

export const askReset = z.strictObject({ email });
export const redeemReset = z.strictObject({ token, password });
export type RedeemReset = z.output<typeof redeemReset>;

export const createKey = z.strictObject({
  name: z.string().trim().min(2).max(80),
  scopes: z.array(z.string().max(60)).min(1).max(40),
  days: z.int().min(1).max(365).default(90),
});
export type CreateKey = z.output<typeof createKey>;
export const keyView = z.object({
  id: z.uuid(),
  name: z.string(),
  prefix: z.string(),
  scopes: z.array(z.string()),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});
export const keysView = z.object({ items: z.array(keyView), available: z.array(z.string()) });
export const newKeyView = keyView.extend({ token: z.string() });

export const findAccount = z.strictObject({ email });
const standing = z.enum(['active', 'suspended']);
export const accountsView = z.object({
  items: z.array(z.object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    state: standing,
    secondFactor: z.boolean(),
    memberships: z.array(z.object({
      tenant: z.string(), names: z.record(localeSchema, z.string()), roles: z.array(z.enum(roles)), state: standing,
    })),
    may: z.object({ suspend: z.boolean(), reinstate: z.boolean(), liftSecondFactor: z.boolean() }),
  })),
});
