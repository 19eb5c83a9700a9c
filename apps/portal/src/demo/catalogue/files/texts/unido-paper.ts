import type { DocumentText } from '../document.js';

/** Extracts of the UNIDO discussion paper, quoted with credit as its fair use policy asks. */
export const unidoPaper: DocumentText = {
  work: 'onudi-modelos-asociativos',
  name: 'onudi-modelos-asociativos-extractos',
  format: 'pdf',
  language: 'es',
  title: 'Hacia un Desarrollo Industrial Inclusivo y Sostenible mediante el fortalecimiento de modelos asociativos: extractos',
  credit:
    'Citas de: Chanduvi, C.; Rivera, A.; Hartwich, F.; Sackda, S. Documento de discusión, Primera Reunión CELAC de Ministros de Economía e Industria, San José, Costa Rica, abril de 2014. © ONUDI; se cita conforme a su política de uso justo, con fines educativos y de investigación.',
  sections: [
    {
      heading: 'Qué es un clúster',
      paragraphs: [
        'Para la ONUDI, los Clústeres pueden ser definidos como "las concentraciones geográficas de empresas interconectadas e instituciones asociadas que enfrentan retos y oportunidades comunes".',
        'Constan de una masa crítica de empresas situadas en una proximidad geográfica entre ellos y las empresas dentro de ellas comparten muchas características comunes (pueden compartir los mismos proveedores de materias primas, los mismos mercados y clientes, incluso al producir diversas mercancías, el mismo territorio, su infraestructura, servicios y, en muchos casos, una identidad cultural común).',
      ],
    },
    {
      heading: 'Qué es la articulación productiva',
      paragraphs: [
        'En general, la articulación productiva podría definirse como un acuerdo de colaboración entre diversos actores económicos orientados a la generación de ventajas competitivas que no pueden lograrse por cada uno solo y sin una articulación suficiente como para compatibilizar la colaboración, la cooperación y los procesos de competencia entre los diferentes actores.',
        'La evidencia sugiere que la voluntad de los empresarios de participar en acciones conjuntas es un factor crítico de éxito para liberar su potencial de crecimiento. Sin embargo, a pesar de los beneficios potenciales derivados de acciones conjuntas, a menudo los empresarios suelen elegir una estrategia de avanzar por sí solos.',
      ],
    },
    {
      heading: 'Por qué fallan las políticas industriales',
      paragraphs: [
        'La presencia de varias instituciones nacionales lidiando con problemas de dimensiones diferentes de la política (competitividad, libre comercio, innovación y tecnología, desarrollo del capital humano, incentivos fiscales y arancelarios, promoción de la inversión extranjera, etc.) y falta de coordinación entre ellos, prevaleciendo la adopción de políticas verticales pero con escasa coordinación horizontal.',
        'Algunos de los objetivos de la política han sido establecido para ser más cualitativos que cuantitativos y son difíciles de medir.',
      ],
    },
    {
      heading: 'Qué se propone a la CELAC',
      paragraphs: [
        'Creación de una Unidad de Apoyo Técnico para el Desarrollo Productivo e Industrial dentro del marco de la CELAC, integrada por la ONUDI, SELA, CEPAL, PNUMA, TROIKA CELAC y otras organizaciones regionales e internacionales reconocidas por su apoyo al Desarrollo Industrial Inclusivo y Sostenible (ISID) en la región.',
        'Creación de un portal para el intercambio de conocimiento, metodologías, herramientas y experiencias prácticas relacionadas a evaluaciones de cadenas de valor mundiales, desarrollo de clúster y políticas industriales asociadas, siguiendo la propuesta inicial de SELA en este tema.',
      ],
    },
  ],
};
