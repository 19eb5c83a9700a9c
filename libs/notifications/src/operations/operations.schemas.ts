import { z } from 'zod';
import { page, pageOf } from '#platform';

export const deliveriesView = z.object({
  counts: z.array(z.object({ state: z.string(), count: z.int(), oldest: z.number().nullable() })),
  /** Given up after several tries; the newest first. */
  dead: z.array(
    z.object({
      id: z.uuid(),
      tenant: z.string(),
      handler: z.string(),
      name: z.string(),
      subject: z.string(),
      attempts: z.int(),
      error: z.string().nullable(),
      dueAt: z.iso.datetime(),
    }),
  ),
});

export const mailStates = ['queued', 'sending', 'sent', 'kept', 'withheld', 'failed', 'uncertain'] as const;

export const listMails = page.extend({ state: z.enum(mailStates).optional() });
export type ListMails = z.output<typeof listMails>;

export const mailView = z.object({
  id: z.uuid(),
  tenant: z.string(),
  kind: z.string(),
  to: z.object({ name: z.string().nullable(), address: z.string() }),
  locale: z.string(),
  state: z.enum(mailStates),
  error: z.string().nullable(),
  queuedAt: z.iso.datetime(),
  sentAt: z.iso.datetime().nullable(),
  /** What it says, where no mail server was there to take it; of what was sent nothing is kept. */
  content: z
    .object({
      subject: z.string(),
      paragraphs: z.array(z.string()),
      action: z.object({ label: z.string(), url: z.string() }).optional(),
      calendar: z.object({ method: z.enum(['REQUEST', 'CANCEL', 'PUBLISH']), content: z.string() }).optional(),
      unsubscribeUrl: z.string().optional(),
    })
    .nullable(),
});
export const mailboxView = pageOf(mailView);
export type MailboxView = z.input<typeof mailboxView>;

/** What became of an uncertain mail: it arrived after all, or is to be sent again. */
export const settleMail = z.strictObject({ outcome: z.enum(['sent', 'again']) });
export type SettleMail = z.output<typeof settleMail>;
