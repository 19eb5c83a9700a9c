import { countries, roles, rolesIn, type TenantKind } from '#tenancy';
import { clusters, institutions, mention, nameOfInstitution, people, profiles, sources } from './index.js';

const languages = ['es', 'pt', 'en', 'fr'] as const;
const countryCodes = new Set(countries.map(({ code }) => code));
const clusterCodes = new Set(clusters.map(({ code }) => code));
const duplicates = (codes: readonly string[]) => codes.filter((code, index) => codes.indexOf(code) !== index);

function kindOf(tenant: string): TenantKind | undefined {
  if (tenant === 'celac') return 'network';
  if (countryCodes.has(tenant)) return 'country';
  return clusterCodes.has(tenant) ? 'cluster' : undefined;
}

describe('the sources', () => {
  it('are five different documents, each with its file and its citation', () => {
    const files = Object.values(sources).map(({ file }) => file);
    expect(new Set(files).size).toBe(5);
    for (const { file, cited } of Object.values(sources)) {
      expect(file).toMatch(/^00[0-4]_[0-9a-f]{16}\.txt$/);
      expect(cited.length).toBeGreaterThan(30);
    }
  });
});

describe('the institutions of the demonstration', () => {
  it('have unique codes, four names, a known country and a place in a source', () => {
    expect(duplicates(institutions.map(({ code }) => code))).toEqual([]);
    for (const { code, names, countryCode, locus } of institutions) {
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const language of languages) expect(names[language].length).toBeGreaterThan(2);
      if (countryCode) expect(countryCodes).toContain(countryCode);
      expect(sources).toHaveProperty(locus.source);
      expect(locus.where).not.toBe('');
    }
  });
});

describe('naming an institution', () => {
  it('gives the name and the acronym people know, once', () => {
    expect(nameOfInstitution('bid', 'pt')).toBe('Banco Interamericano de Desenvolvimento (BID)');
    expect(nameOfInstitution('prochile', 'es')).toBe('ProChile, Dirección General de Relaciones Económicas Internacionales');
    expect(nameOfInstitution('banco-mundial', 'fr')).toBe('Banque mondiale');
    expect(() => nameOfInstitution('nadie', 'es')).toThrow('nadie');
  });
});

describe('the clusters of the demonstration', () => {
  it('are at least eight, some of them across borders, none with the code of a country', () => {
    expect(clusters.length).toBeGreaterThanOrEqual(8);
    expect(duplicates([...clusterCodes, ...countryCodes, 'celac'])).toEqual([]);
    expect(clusterCodes.size).toBe(clusters.length);
    expect(clusters.find(({ code }) => code === 'cacao-transfronterizo')?.countries).toEqual(['bo', 'co', 'ni']);
    expect(clusters.find(({ code }) => code === 'frutas-y-verduras')?.countries).toEqual(['cr', 'gt', 'mx', 'do', 'py']);
  });

  it.each(clusters.map((cluster) => [cluster.code, cluster] as const))('%s is complete in four languages', (code, cluster) => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(cluster.countries[0]).toBe(cluster.leadCountry);
    expect(duplicates(cluster.countries)).toEqual([]);
    for (const country of cluster.countries) expect(countryCodes).toContain(country);
    for (const language of languages) {
      expect(cluster.names[language].length).toBeGreaterThan(3);
      expect(cluster.summary[language].length).toBeGreaterThan(80);
      expect(cluster.facts.product[language]).not.toBe('');
    }
    expect(cluster.facts.source.length).toBeLessThanOrEqual(200);
    expect(Object.values(sources).filter(({ cited }) => cluster.facts.source.startsWith(cited))).toHaveLength(1);
  });
});

describe('the profiles of countries', () => {
  it.each(profiles.map((profile) => [profile.country, profile] as const))('%s is told in four languages, with its place in a source', (country, { summary, loci }) => {
    expect(countryCodes).toContain(country);
    for (const language of languages) {
      expect(summary[language].length).toBeGreaterThan(140);
      expect(summary[language].length).toBeLessThanOrEqual(2000);
    }
    expect(new Set(Object.values(summary)).size).toBe(4);
    for (const { source, where } of loci) expect([source in sources, where !== '']).toEqual([true, true]);
    expect(mention(loci).length).toBeLessThanOrEqual(200);
  });

  it('are one for each country that the sources say something about', () => {
    expect(profiles.map(({ country }) => country).toSorted()).toEqual(
      ['ar', 'bo', 'br', 'cl', 'co', 'cr', 'cu', 'do', 'gt', 'hn', 'jm', 'mx', 'ni', 'pa', 'pe', 'py', 'sv', 'uy', 've'],
    );
  });
});

describe('the people of the demonstration', () => {
  it('have unique keys and addresses in a reserved domain', () => {
    expect(duplicates(people.map(({ key }) => key))).toEqual([]);
    expect(duplicates(people.map(({ email }) => email))).toEqual([]);
    for (const { email } of people) expect(email).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*@minga\.example$/);
  });

  it('hold only roles that exist in the kind of tenant they hold them in', () => {
    for (const { memberships } of people) {
      expect(memberships.length).toBeGreaterThan(0);
      for (const { tenant, roles: held } of memberships) {
        const kind = kindOf(tenant);
        expect(kind).toBeDefined();
        expect(held.filter((role) => !rolesIn[kind!].includes(role))).toEqual([]);
      }
    }
  });

  it('fill every role, and one of them acts in two tenants', () => {
    const held = new Set(people.flatMap(({ memberships }) => memberships.flatMap((membership) => membership.roles)));
    expect([...held].sort()).toEqual([...roles].sort());
    expect(people.filter(({ memberships }) => memberships.length > 1)).not.toEqual([]);
  });

  it('include a focal point of each of the 33 countries, in the language of its people', () => {
    for (const country of countries) {
      const focal = people.find(({ email }) => email === `foco.${country.code}@minga.example`);
      expect(focal).toMatchObject({ locale: country.language, memberships: [{ tenant: country.code, roles: ['focal-point'] }] });
      expect(focal?.name).not.toBe(country.names.es);
    }
  });

  it('include a manager of each cluster', () => {
    const managed = people.flatMap(({ memberships }) => memberships.filter(({ roles: held }) => held.includes('cluster-manager')));
    expect(managed.map(({ tenant }) => tenant).sort()).toEqual([...clusterCodes].sort());
  });

  it('say in four languages what one can try as them', () => {
    for (const { note } of people) for (const language of languages) expect(note[language].length).toBeGreaterThan(10);
  });
});
