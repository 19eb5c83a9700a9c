import { randomUUID } from 'node:crypto';
import { locales } from '#platform';
import { countries } from '#tenancy';
import { concepts, licences, resourceTypes, sectors, valueChains } from '#vocabulary';
import { Chance } from './chance.js';
import { Writer } from './writer.js';

const day = 86_400_000;
const years = Array.from({ length: 26 }, (_, ago) => new Date().getFullYear() - ago);
const codes = (terms: readonly { readonly code: string }[]) => terms.map(({ code }) => code);
const [countryCodes, typeCodes, sectorCodes, chainCodes, conceptCodes, licenceCodes] = [countries, resourceTypes, sectors, valueChains, concepts, licences].map(codes) as [string[], string[], string[], string[], string[], string[]];

/** Makes resources as a network of ministries would have them after years of depositing. */
export class ResourceMaker {
  private readonly chance = new Chance(20_261_120);
  private readonly writer = new Writer(this.chance);
  private readonly now = Date.now();

  /** What whoever deposits a draft sends. */
  draft() {
    const { chance, writer } = this;
    const language = chance.favourite(locales);
    const written = [language, ...(chance.happens(0.3) ? [chance.one(locales)] : [])];
    return {
      type: chance.favourite(typeCodes),
      language,
      titles: Object.fromEntries(written.map((into) => [into, writer.title(into)])),
      abstracts: Object.fromEntries(written.map((into) => [into, writer.text(into, chance.whole(40, 90))])),
      authors: Array.from({ length: chance.whole(1, 3) }, () => ({ name: `${writer.name()}, ${writer.name()}` })),
      institution: `Instituto ${writer.name()}`,
      year: chance.favourite(years),
      documentNumber: chance.happens(0.4) ? `${writer.name().slice(0, 2).toUpperCase()}/${chance.whole(1, 9999)}` : null,
      countries: chance.some(countryCodes, 2),
      sector: chance.favourite(sectorCodes),
      valueChains: chance.happens(0.6) ? [chance.favourite(chainCodes)] : [],
      concepts: chance.some(conceptCodes, 4),
      licence: chance.favourite(licenceCodes),
    };
  }

  /** A row of the resource table, with the text found in its file where there is one. */
  resource() {
    const { chance, writer } = this;
    const { documentNumber, valueChains: chains, ...fields } = this.draft();
    const at = this.now - chance.whole(1, 6 * 365 * 24) * (day / 24) - chance.whole(0, day / 24);
    const [state, share] = [chance.next(), chance.next()];
    const withFile = chance.happens(0.3);
    const inside = chance.happens(0.05) ? ('nl' as const) : fields.language;
    return {
      ...fields,
      id: randomUUID(),
      tenant: chance.favourite(countryCodes),
      state: state < 0.96 ? 'published' : state < 0.99 ? 'draft' : 'withdrawn',
      visibility: share < 0.7 ? 'public' : share < 0.9 ? 'network' : 'tenant',
      document_number: documentNumber,
      value_chains: chains,
      at: new Date(at).toISOString(),
      file: withFile ? randomUUID() : null,
      text: withFile ? writer.text(inside, chance.whole(100, 300)) : null,
      text_language: inside === 'nl' ? null : inside,
    };
  }
}
