import type { Profile } from '#tenancy';
import type { Conditions } from '../method.schemas.js';
import { compare, type FactorFit } from './fit.js';

const wine: Conditions = {
  sectors: ['01', '11'], orientations: ['export'], firms: ['20-99'], reaches: ['regional'], maturities: ['incipient', 'in-consolidation'],
  institutions: ['business-association', 'public-authority', 'training'], budget: '50k-250k',
};
const fitOf = (factor: FactorFit['factor'], profile: Profile, conditions: Conditions = wine) => compare(conditions, profile).find((one) => one.factor === factor)!;

describe('how well the conditions under which something worked fit a place', () => {
  it('is told for every factor, and what either side does not say is unknown', () => {
    const unknown = compare({}, { firms: 'under-20' });
    expect(unknown.map(({ factor, fit }) => [factor, fit])).toEqual(['sectors', 'orientation', 'firms', 'reach', 'maturity', 'institutions', 'budget'].map((factor) => [factor, 'unknown']));
    expect(unknown[2]).toEqual({ factor: 'firms', fit: 'unknown', worked: [], here: ['under-20'], missing: [] });
    expect(fitOf('budget', {})).toEqual({ factor: 'budget', fit: 'unknown', worked: ['50k-250k'], here: [], missing: [] });
  });

  it.each<[FactorFit['factor'], Profile, FactorFit['fit']]>([
    ['sectors', { sectors: ['11'] }, 'fits'],
    ['sectors', { sectors: ['10'] }, 'close'],
    ['sectors', { sectors: ['A'] }, 'close'],
    ['sectors', { sectors: ['62', '79'] }, 'differs'],
    ['orientation', { orientation: 'export' }, 'fits'],
    ['orientation', { orientation: 'mixed' }, 'close'],
    ['orientation', { orientation: 'domestic' }, 'differs'],
    ['firms', { firms: '20-99' }, 'fits'],
    ['firms', { firms: 'under-20' }, 'close'],
    ['firms', { firms: '500-more' }, 'differs'],
    ['reach', { reach: 'national' }, 'close'],
    ['reach', { reach: 'cross-border' }, 'differs'],
    ['maturity', { maturity: 'constituted' }, 'close'],
    ['maturity', { maturity: 'discontinued' }, 'differs'],
    ['budget', { budget: 'over-1m' }, 'fits'],
    ['budget', { budget: 'under-50k' }, 'close'],
  ])('%s: %j %s', (factor, profile, fit) => expect(fitOf(factor, profile).fit).toBe(fit));

  it('a section takes in its divisions', () => expect(fitOf('sectors', { sectors: ['15'] }, { sectors: ['C'] }).fit).toBe('fits'));

  it('names the institutions that are missing; one can be made up for, more cannot', () => {
    expect(fitOf('institutions', { institutions: ['business-association', 'public-authority', 'training', 'finance'] })).toMatchObject({ fit: 'fits', missing: [] });
    expect(fitOf('institutions', { institutions: ['business-association', 'training'] })).toMatchObject({ fit: 'close', missing: ['public-authority'] });
    expect(fitOf('institutions', { institutions: ['finance'] })).toMatchObject({ fit: 'differs', missing: ['business-association', 'public-authority', 'training'] });
    expect(fitOf('institutions', { institutions: ['finance'] }, { institutions: ['training'] })).toMatchObject({ fit: 'differs', missing: ['training'] });
  });
});
