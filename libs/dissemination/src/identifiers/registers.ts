import { z } from 'zod';

/** The registers of people and organisations that makers of works are looked up in. */
export type RegisterName = 'orcid' | 'ror';

const written = z.object({ value: z.string() }).nullish();
/** ORCID public API 3.0, `/{id}/person`: people choose which of their names are seen. */
const person = z.object({ name: z.object({ 'credit-name': written, 'given-names': written, 'family-name': written }).nullish() });
/** ROR API 2, `/organizations/{id}`. */
const organisation = z.object({ names: z.array(z.object({ value: z.string(), types: z.array(z.string()) })) });

interface Register {
  path: (id: string) => string;
  /** The name in an answer of the register; undefined where it shows none. */
  nameIn: (answer: unknown) => string | undefined;
}

export const registers: Record<RegisterName, Register> = {
  orcid: {
    path: (id) => `/v3.0/${id}/person`,
    nameIn: (answer) => {
      const { name } = person.parse(answer);
      const credit = name?.['credit-name']?.value;
      const parts = [name?.['family-name']?.value, name?.['given-names']?.value].filter(Boolean);
      return credit ?? (parts.join(', ') || undefined);
    },
  },
  ror: {
    path: (id) => `/v2/organizations/${id}`,
    nameIn: (answer) => {
      const { names } = organisation.parse(answer);
      return (names.find(({ types }) => types.includes('ror_display')) ?? names[0])?.value;
    },
  },
};
