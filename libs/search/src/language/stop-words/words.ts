/** The words of a list written as running text. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
