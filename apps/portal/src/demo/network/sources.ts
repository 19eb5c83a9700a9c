/**
 * The five documents from which the demonstration network and its catalogue are taken: nothing in them is invented, and
 * everything says where it was read.
 */
export const sources = {
  UNI: {
    file: '002_f29f6609a61fb9da.txt',
    cited: 'ONUDI, Hacia un Desarrollo Industrial Inclusivo y Sostenible mediante el fortalecimiento de modelos asociativos, 2014',
    mentioned: 'ONUDI, 2014',
  },
  OHI: {
    file: '004_2b140ff145424040.txt',
    cited: "ProChile, Plan de acción para los cluster vitivinícola y frutícola de la Región de O'Higgins, 2006",
    mentioned: 'ProChile, 2006',
  },
  TCI: {
    file: '000_93689756a32e0f78.txt',
    cited: 'TCI Network, Capítulo América Latina, El caso de Chile: ¿crónica de una muerte anunciada?',
    mentioned: 'TCI Network, El caso de Chile',
  },
  APP: {
    file: '001_19cf1425722afe2f.txt',
    cited: 'Clústers: ¿Una iniciativa prometedora?, artículo sobre los clústers como asociaciones público-privadas',
    mentioned: 'Clústers: ¿Una iniciativa prometedora?',
  },
  CEP: {
    file: '003_9a98d762e9ba463e.txt',
    cited: 'CEPAL, Objetivos de la política de desarrollo productivo (diapositivas)',
    mentioned: 'CEPAL (diapositivas)',
  },
} as const;

/** Short name of one of the five documents. */
export type SourceCode = keyof typeof sources;

/** Where a fact was read: the document and the place in it. */
export interface Locus {
  readonly source: SourceCode;
  readonly where: string;
}

/** Writes a locus as one line, as the profile of a cluster shows it. */
export const cite = ({ source, where }: Locus): string => `${sources[source].cited}: ${where}`;

/** Several loci as one short line, each document once. */
export function mention(loci: readonly Locus[]): string {
  const documents = [...new Set(loci.map(({ source }) => source))];
  return documents.map((code) => `${sources[code].mentioned} (${loci.filter(({ source }) => source === code).map(({ where }) => where).join('; ')})`).join('; ');
}
