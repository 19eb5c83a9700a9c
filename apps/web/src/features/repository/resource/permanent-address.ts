/** The address under which a resource stays, whatever the language. */
export const permanentAddress = (id: string): string => `${window.location.origin}/resources/${id}`;
