/** The pages of an operator. */
export const operationsTabs = ['deliveries', 'mailbox', 'index', 'accounts'] as const;

export type OperationsTab = (typeof operationsTabs)[number];
