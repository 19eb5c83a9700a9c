import { z } from 'zod';
import { defineEvent } from '#platform';

const delivery = z.object({ deliveryId: z.uuid() });

/** An operator had something tried again that had been given up. */
export const deliveryRetried = defineEvent('delivery.retried', delivery);
/** An operator decided that something given up is never to happen. */
export const deliveryDropped = defineEvent('delivery.dropped', delivery);
/** An operator said what became of a mail of which nobody knew. */
export const mailSettled = defineEvent('mail.settled', z.object({ mailId: z.uuid(), outcome: z.enum(['sent', 'again']) }));
