import { row, table, type Texts, texts } from '../table.js';

const lost: Texts = texts(
  'Solo se conserva el título: la lista de opciones se perdió en la digitalización.',
  'Conserva-se apenas o título: a lista de opções perdeu-se na digitalização.',
  'Only the title remains: the list of options was lost in scanning.',
  'Seul le titre subsiste : la liste des options a été perdue à la numérisation.',
);

/** Where the firms of an eco-industrial park may work together. */
export const ecoIndustrialAreas = table(
  'eco-industrial-areas',
  texts('Áreas potenciales de trabajo en red de los parques ecoindustriales', 'Áreas potenciais de trabalho em rede dos parques ecoindustriais', 'Areas in which eco-industrial parks may network', 'Domaines possibles de travail en réseau des parcs éco-industriels'),
  { sourceDoc: 'UNI', sourceLocus: 'Figura 8' },
  [
    row('materials', 'Materiales', 'Materiais', 'Materials', 'Matériaux'),
    row('transportation', 'Transporte', 'Transporte', 'Transportation', 'Transports'),
    row('human-resources', 'Recursos humanos', 'Recursos humanos', 'Human resources', 'Ressources humaines'),
    row('information', 'Sistemas de información y comunicación', 'Sistemas de informação e comunicação', 'Information and communication systems', 'Systèmes d’information et de communication'),
    row('quality-of-life', 'Calidad de vida y relaciones con la comunidad', 'Qualidade de vida e relações com a comunidade', 'Quality of life and community connections', 'Qualité de vie et liens avec la communauté'),
    row('marketing', 'Comercialización', 'Comercialização', 'Marketing', 'Commercialisation', { note: lost }),
    row('environment', 'Medio ambiente, salud y seguridad', 'Meio ambiente, saúde e segurança', 'Environment, health and safety', 'Environnement, santé et sécurité', { note: lost }),
    row('production', 'Procesos de producción', 'Processos de produção', 'Production processes', 'Procédés de production', { note: lost }),
    row('energy', 'Energía', 'Energia', 'Energy', 'Énergie', {
      sourceDoc: 'external',
      sourceLocus: 'Cohen-Rosenthal y McGalliard (1998)',
      provenance: 'external',
      note: texts(
        'No aparece en el texto digitalizado; se conoce por otras ediciones de la figura y está por verificar.',
        'Não aparece no texto digitalizado; é conhecida por outras edições da figura e está por verificar.',
        'Absent from the scanned text; known from other editions of the figure and still to be verified.',
        'Absent du texte numérisé ; connu par d’autres éditions de la figure et encore à vérifier.',
      ),
    }),
  ],
  {
    note: texts(
      'Figura de Cohen-Rosenthal y McGalliard (1998), impresa en inglés; la traducción es nuestra.',
      'Figura de Cohen-Rosenthal e McGalliard (1998), impressa em inglês; a tradução é nossa.',
      'Figure by Cohen-Rosenthal and McGalliard (1998).',
      'Figure de Cohen-Rosenthal et McGalliard (1998), imprimée en anglais ; la traduction est la nôtre.',
    ),
  },
);
