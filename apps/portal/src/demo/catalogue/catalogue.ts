import type { Work } from './work.js';
import { appPolicies } from './works/app-policies.js';
import { appReferences } from './works/app-references.js';
import { cepTools } from './works/cep-tools.js';
import { idbPapers } from './works/idb-papers.js';
import { ohigginsCases } from './works/ohi-cases.js';
import { corfoInstruments } from './works/ohi-corfo.js';
import { ohigginsKnowledge } from './works/ohi-knowledge.js';
import { prochileAndIndapInstruments } from './works/ohi-prochile-indap.js';
import { tciChile } from './works/tci-chile.js';
import { theSources } from './works/the-sources.js';
import { uniReferencesOnParks } from './works/uni-references-parks.js';
import { uniReferences } from './works/uni-references.js';
import { unidoCases } from './works/unido-cases.js';
import { unidoExamples } from './works/unido-examples.js';
import { unidoMethodologies } from './works/unido-methodologies.js';
import { unidoServices } from './works/unido-services.js';

/** The real works with which the demonstration starts: those that the five sources cite or tabulate, and the sources themselves. */
export const catalogue: readonly Work[] = [
  ...theSources,
  ...unidoMethodologies,
  ...unidoServices,
  ...unidoCases,
  ...unidoExamples,
  ...uniReferences,
  ...uniReferencesOnParks,
  ...idbPapers,
  ...corfoInstruments,
  ...prochileAndIndapInstruments,
  ...ohigginsKnowledge,
  ...ohigginsCases,
  ...tciChile,
  ...cepTools,
  ...appReferences,
  ...appPolicies,
];
