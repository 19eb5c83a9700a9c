/** Whether an address is whole and leads to a page of the web; what is half typed is kept, but is no link yet. */
export const leadsSomewhere = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);
