import type { DocumentText } from '../document.js';

/** The Chilean policy as slides. */
export const chileanCase: DocumentText = {
  work: 'tci-caso-chile',
  name: 'caso-chile-lecciones',
  format: 'pptx',
  language: 'es',
  title: 'El caso de Chile: lecciones de una política de clústeres',
  credit: 'Síntesis de las diapositivas del Encuentro TCI Network, Capítulo América Latina, preparada para la demostración de este portal.',
  sections: [
    {
      heading: 'Cuatro años',
      paragraphs: [
        '2006: la política industrial de clústeres entra en un programa de gobierno.',
        '2007: se formula con recursos del BID y del Gobierno de Chile, y se crean las agencias regionales de desarrollo productivo.',
        '2008: se constituyen los primeros clústeres y se formulan los planes de mejoramiento competitivo.',
        '2010: asume un nuevo gobierno y la política se descontinúa.',
      ],
    },
    {
      heading: 'Por qué no duró',
      paragraphs: [
        'Se confundió una política nacional de clústeres con una política de clústeres nacionales.',
        'El financiamiento dependía de instrumentos nacionales y rígidos, salvo el FIC.',
        'Faltó tiempo para consolidar el capital social en los clústeres existentes.',
        'Nadie midió el impacto: las iniciativas carecían de indicadores.',
      ],
    },
    {
      heading: 'Qué hace cada nivel de gobierno',
      paragraphs: [
        'El nivel nacional abre mercados, descentraliza y entrega recursos de libre disponibilidad.',
        'El nivel regional integra y coordina clústeres, invierte en bienes públicos y apoya centros de investigación.',
        'El nivel local formula y ejecuta la política de clústeres, con alianzas público-privadas y con la comunidad.',
      ],
    },
    {
      heading: 'Cómo mitigar los riesgos',
      paragraphs: [
        'Contra planes sin recursos reales, presupuestos propios.',
        'Contra gerentes y equipos con pocas competencias, formación y capacitación.',
        'Contra la falta de seguimiento, un observatorio de clústeres.',
      ],
    },
  ],
};

/** The wine plan, told for those who take part. */
export const winePlan: DocumentText = {
  work: 'plan-vitivinicola-ohiggins',
  name: 'plan-vitivinicola-ohiggins-resumen',
  format: 'docx',
  language: 'es',
  title: 'Plan de acción vitivinícola de O’Higgins: resumen para la Mesa de Trabajo',
  credit: 'Resumen del plan que ProChile encargó en 2006, preparado para la demostración de este portal.',
  sections: [
    {
      heading: 'Quién dirige el proceso',
      paragraphs: [
        'El Intendente convoca a las instituciones y designa a las que encabezan cada iniciativa; se sugiere que lo hagan ProChile y CORFO. La Mesa de Trabajo reúne a representantes de las asociaciones de viñas, de turismo enológico y de proveedores, y a empresarios de peso que no pertenecen a ninguna.',
        'Las Mesas Temáticas están abiertas a cualquier actor interesado. El gerente es un profesional independiente, de dedicación exclusiva, que responde al consejo directivo.',
      ],
    },
    {
      heading: 'Las cuatro etapas',
      paragraphs: ['El plan es indicativo: las actividades se completan y validan con quienes participan en el clúster.'],
      rows: [
        ['Etapa', 'Actividad', 'Resultado esperado', 'Plazo'],
        ['1. Difusión', 'Talleres convocados por el Intendente', 'Estrategia pública inicial', '2º semestre 2006'],
        ['2. Institucionalidad', 'Conformación de la Mesa de Trabajo', 'Mesa conformada', '2º semestre 2006'],
        ['2. Institucionalidad', 'Bases estratégicas del CER', 'Definiciones validadas y líneas de financiamiento', '1º semestre 2007'],
        ['3. Competitividad', 'Validación del plan de trabajo', 'Plan de trabajo validado', '1º semestre 2007'],
        ['3.1 Innovación', 'Centro de Innovación y Desarrollo Vitivinícola', 'Línea de innovación vitivinícola', 'A definir según decisión CER'],
        ['3.2 Capacidades', 'Red del Conocimiento', 'Línea de desarrollo de capacidades', 'A definir según decisión CER'],
        ['3.3 Mercado', 'Promoción con imagen de territorio', 'Posicionamiento en el mercado exterior', 'A definir según decisión CER'],
        ['4. Seguimiento', 'Autoevaluación, retroalimentación y buenas prácticas', 'Sistema operando', 'A definir según decisión CER'],
      ],
    },
    {
      heading: 'Qué se gana y cuándo',
      paragraphs: [
        'A corto plazo se espera bajar costos comprando juntos las materias primas o vendiendo a partir de un evento común. Los beneficios mayores llegan después, con una visión asociativa del territorio.',
        'El temor que hay que despejar desde el comienzo es que las empresas grandes aprovechen casi todo: los beneficios deben llegar, si no a todos, a un grupo amplio de participantes.',
      ],
    },
  ],
};
