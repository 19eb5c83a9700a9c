/** How many notices wait unread. */
export const useUnread = (): number => 0;
