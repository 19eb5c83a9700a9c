import { budgetBands, firmBands, maturities, type Profile, reaches } from '#tenancy';
import type { Conditions } from '../method.schemas.js';
import { sectionOf } from './sector-section.js';

/** How well one condition is met: fully, nearly, not; or one side does not say. */
export const fits = ['fits', 'close', 'differs', 'unknown'] as const;
export type Fit = (typeof fits)[number];

/** What decides whether something travels, in the order in which it is told. */
export const factors = ['sectors', 'orientation', 'firms', 'reach', 'maturity', 'institutions', 'budget'] as const;

/** One factor: where it worked, how it is here, how well that fits; of institutions, which are missing here. */
export interface FactorFit {
  factor: (typeof factors)[number];
  fit: Fit;
  worked: string[];
  here: string[];
  missing: string[];
}

/** Compares, factor by factor, where something worked with how a place says that it is. What either does not say is unknown, and never guessed. */
export function compare(conditions: Conditions, profile: Profile): FactorFit[] {
  const { budget } = conditions;
  return [
    judged('sectors', conditions.sectors, profile.sectors, sectorsFit),
    judged('orientation', conditions.orientations, one(profile.orientation), orientationFit),
    judged('firms', conditions.firms, one(profile.firms), alongside(firmBands)),
    judged('reach', conditions.reaches, one(profile.reach), alongside(reaches)),
    // Who left the path stands nowhere on it.
    judged('maturity', conditions.maturities, one(profile.maturity), alongside(maturities.filter((state) => state !== 'discontinued'))),
    judged('institutions', conditions.institutions, profile.institutions, institutionsFit),
    judged('budget', one(budget ?? undefined), one(profile.budget), budgetFit),
  ];
}

type Judge = (worked: readonly string[], here: readonly string[]) => Fit;

function judged(factor: FactorFit['factor'], worked: readonly string[] = [], here: readonly string[] = [], judge: Judge): FactorFit {
  const known = worked.length > 0 && here.length > 0;
  return {
    factor, worked: [...worked], here: [...here],
    fit: known ? judge(worked, here) : 'unknown',
    missing: factor === 'institutions' && known ? worked.filter((kind) => !here.includes(kind)) : [],
  };
}

const one = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

/** The same activity, or one within it; close is what shares its section. */
const sectorsFit: Judge = (worked, here) => {
  if (here.some((sector) => worked.includes(sector) || worked.includes(sectionOf(sector)))) return 'fits';
  return here.some((sector) => worked.some((other) => sectionOf(other) === sectionOf(sector))) ? 'close' : 'differs';
};

/** Whoever sells to both shares half of the way with either. */
const orientationFit: Judge = (worked, [here]) => {
  if (worked.includes(here!)) return 'fits';
  return here === 'mixed' || worked.includes('mixed') ? 'close' : 'differs';
};

/** On a scale, the neighbour is close. */
const alongside = (scale: readonly string[]): Judge => (worked, [here]) => {
  if (worked.includes(here!)) return 'fits';
  const at = scale.indexOf(here!);
  return at >= 0 && worked.some((other) => Math.abs(scale.indexOf(other) - at) === 1 && scale.includes(other)) ? 'close' : 'differs';
};

/** All that it took are here; one missing can be made up for. */
const institutionsFit: Judge = (worked, here) => {
  const missing = worked.filter((kind) => !here.includes(kind)).length;
  return missing === 0 ? 'fits' : missing === 1 && worked.length > 1 ? 'close' : 'differs';
};

/** As much as it took, or more. */
const budgetFit: Judge = ([worked], [here]) => {
  const short = budgetBands.findIndex((band) => band === worked) - budgetBands.findIndex((band) => band === here);
  return short <= 0 ? 'fits' : short === 1 ? 'close' : 'differs';
};
