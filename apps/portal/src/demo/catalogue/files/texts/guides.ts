import type { DocumentText } from '../document.js';

/** ECLAC's eight points as a checklist. */
export const localCapacities: DocumentText = {
  work: 'cepal-aspectos-criticos-capacidades',
  name: 'capacidades-locales-lista-de-revision',
  format: 'md',
  language: 'es',
  title: 'Capacidades locales de fomento productivo: lista de revisión',
  credit: 'Adaptado, para la demostración de este portal, de las diapositivas de la CEPAL sobre política de desarrollo productivo.',
  sections: [
    {
      heading: 'Cómo usarla',
      paragraphs: [
        'Reúna a quienes toman decisiones y a quienes las reciben, y respondan juntos los ocho puntos. Un punto débil no es una falta: es por donde conviene empezar.',
      ],
    },
    {
      heading: 'Los ocho puntos',
      paragraphs: [],
      rows: [
        ['Punto', 'Pregunta'],
        ['1. Estabilidad', '¿Permanece el personal el tiempo necesario para llevar adelante iniciativas de largo plazo?'],
        ['2. Recursos', '¿Son suficientes, oportunos y seguros?'],
        ['3. Equipos', '¿Hay profesionales entrenados y motivados que dialogan con la universidad, las empresas y la sociedad civil?'],
        ['4. Información', '¿Existen sistemas de información que orienten el diseño de las políticas?'],
        ['5. Seguimiento', '¿Se evalúan las iniciativas y sus resultados con la participación de los actores locales?'],
        ['6. Coordinación', '¿Está definido cómo se trabaja con los servicios nacionales que operan en el territorio?'],
        ['7. Funciones', '¿Se han redefinido las funciones de esos servicios nacionales?'],
        ['8. Coherencia', '¿Se piensa la política regional junto con la nacional?'],
      ],
    },
    {
      heading: 'Metas estratégicas y metas de gestión',
      paragraphs: [
        'Las metas estratégicas dicen qué hacer: si la región quiere cambiar su estructura productiva, con qué sectores de más valor, con qué conocimientos y con qué formas de articulación. Las metas de gestión dicen cómo hacerlo: dialogar con la estrategia nacional, acordar una visión, movilizar recursos, crear capacidades, transferir funciones y coordinar regiones entre sí.',
      ],
    },
  ],
};

/** Who does what in a public-private cluster, as plain text. */
export const partnership: DocumentText = {
  work: 'clusters-iniciativa-prometedora',
  name: 'clusters-como-asociacion-publico-privada',
  format: 'txt',
  language: 'es',
  title: 'Los clústeres como asociación público-privada: quién hace qué',
  credit: 'Síntesis del artículo «Clústers: ¿Una iniciativa prometedora?», preparada para la demostración de este portal.',
  sections: [
    {
      heading: 'El Estado',
      paragraphs: [
        'Pone reglas transparentes y previsibles, corrige fallas de información y de financiamiento, capacita y facilita redes. No va contra el mercado: se adelanta a él para que el clúster crezca antes de lo que crecería solo.',
      ],
    },
    {
      heading: 'Las empresas y los inversionistas',
      paragraphs: [
        'Las empresas reconocen qué ganan juntas, identifican necesidades comunes y se organizan; compiten por sus clientes y cooperan para alcanzar la calidad y el tamaño de pedido que ninguna lograría sola. Ese equilibrio exige límites claros: concertar precios o presionar a los proveedores son prácticas prohibidas.',
        'Los inversionistas aportan dinero, experiencia y una mirada exigente sobre el desempeño.',
      ],
    },
    {
      heading: 'Las universidades',
      paragraphs: [
        'Son cuna de ideas y de capacitación, y las más indicadas para evaluar y dar seguimiento, sin perder de vista la experiencia del sector privado.',
      ],
    },
    {
      heading: 'Riesgos que se repiten',
      paragraphs: [
        'Metas poco realistas, conflictos antiguos entre instituciones, empresas poco convencidas, instrumentos rígidos, infraestructura para la que no hay usuarios preparados, dependencia de una sola empresa y, sobre todo, ninguna evaluación.',
      ],
    },
  ],
};
