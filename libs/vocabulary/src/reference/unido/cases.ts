import { row, table, texts } from '../table.js';

/** UNIDO's approach in practice, with the figures printed. */
export const unidoCases = table(
  'unido-cases',
  texts('Casos del enfoque de la ONUDI', 'Casos da abordagem da ONUDI', 'Cases of UNIDO’s approach', 'Cas de l’approche de l’ONUDI'),
  { sourceDoc: 'UNI', sourceLocus: '1.2, casos 1–4' },
  [
    row('peru', 'Perú: marcas colectivas para la exportación', 'Peru: marcas coletivas para a exportação', 'Peru: collective brands for export', 'Pérou : marques collectives pour l’exportation', {
      sourceLocus: 'Caso 1',
      data: { consortiaRegistered: 5, producersRegistered: 748, consortiaInProcess: 5, producersInProcess: 700, awardYear: 2013 },
    }),
    row('egypt', 'Egipto y Alemania: desarrollo de proveedores con el Grupo METRO', 'Egito e Alemanha: desenvolvimento de fornecedores com o Grupo METRO', 'Egypt and Germany: developing suppliers with the METRO Group', 'Égypte et Allemagne : développement de fournisseurs avec le groupe METRO', {
      sourceLocus: 'Caso 2',
      data: { startYear: 2009, processors: 18, complianceGainPercent: 45, knowledgeGainPercent: 13.6, suppliersAfterExtension: 90 },
      note: texts(
        'La ampliación está impresa dos veces, una en inglés («90 suppliers») y otra en español («90 proveedores más»): se lee como un solo hecho.',
        'A ampliação está impressa duas vezes, uma em inglês (“90 suppliers”) e outra em espanhol (“90 proveedores más”): lê-se como um só fato.',
        'The extension is printed twice, once in English (“90 suppliers”) and once in Spanish (“90 proveedores más”): read as one fact.',
        'L’extension est imprimée deux fois, en anglais (« 90 suppliers ») et en espagnol (« 90 proveedores más ») : lue comme un seul fait.',
      ),
    }),
    row('ethiopia', 'Etiopía: mejora tecnológica en pymes insertas en cadenas de valor (aceite comestible)', 'Etiópia: melhoria tecnológica em PMEs inseridas em cadeias de valor (óleo comestível)', 'Ethiopia: technological upgrading of SMEs in value chains (edible oil)', 'Éthiopie : modernisation technologique de PME insérées dans des chaînes de valeur (huile comestible)', {
      sourceLocus: 'Caso 3',
      data: { farmerUnions: 4, cooperatives: 10, farmersOver: 1400, cleaningSystems: 2, oilProcessors: 82 },
    }),
    row('nicaragua', 'Nicaragua: redes de conocimiento en la cadena de suministro (cacao, Región Autónoma Atlántico Norte)', 'Nicarágua: redes de conhecimento na cadeia de suprimentos (cacau, Região Autônoma Atlântico Norte)', 'Nicaragua: knowledge networks in the supply chain (cocoa, North Atlantic Autonomous Region)', 'Nicaragua : réseaux de connaissances dans la chaîne d’approvisionnement (cacao, région autonome de l’Atlantique Nord)', { sourceLocus: 'Caso 4' }),
  ],
);
