/**
 * The shape a translation must have to compile: every key of the Spanish, nothing else. English has no `many` form
 * (the millions of romance languages), so that one may be left out.
 */
export type Translated<T> = {
  [K in keyof T as K extends `${string}_many` ? never : K]: T[K] extends string ? string : Translated<T[K]>;
} & { [K in keyof T as K extends `${string}_many` ? K : never]?: string };
