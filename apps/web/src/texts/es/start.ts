/** The public start page. */
export const start = {
  title: 'Lo que treinta y tres países saben sobre desarrollo productivo',
  lead: 'Metodologías, herramientas, buenas prácticas y estudios de los ministerios, los clústeres y las instituciones que los acompañan, en español, portugués, inglés y francés.',
  try: 'Por ejemplo',
  examples: {
    one: '¿Cómo vender productos típicos en el exterior?',
    two: 'arranjos produtivos locais',
    three: 'cacao en Nicaragua',
  },
  cloth: 'Un tejido de treinta y tres bandas',
  clothAbout: 'Cada país y cada clúster teje la suya. Elija una para visitar su espacio.',
  places: 'Ver el directorio',
  recent: 'Publicado hace poco',
  recentEmpty: 'Todavía no hay recursos públicos. Cuando un país publique el primero, estará aquí.',
  all: 'Ver todo el conocimiento',
};
