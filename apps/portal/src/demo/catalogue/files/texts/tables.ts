import type { DocumentText } from '../document.js';

/** Table IV: what holds chains back, what to do, and with which methodology. */
export const inhibitors: DocumentText = {
  work: 'tabla-inhibidores-cadenas',
  name: 'inhibidores-e-intervenciones',
  format: 'xlsx',
  language: 'es',
  title: 'Factores inhibidores e intervenciones secuenciales en cadenas de valor en América Latina y el Caribe',
  credit: 'Fuente: ONUDI, Documento de discusión, San José, 2014, Tabla IV (3ra EGM, 2011). Se cita conforme a la política de uso justo de la ONUDI.',
  sections: [
    {
      heading: 'Tabla IV',
      paragraphs: [
        'Busque en la primera columna el factor que frena su cadena; la segunda dice qué intervención se acordó y la tercera con qué metodología o herramienta de la ONUDI se acompaña.',
      ],
      rows: [
        ['Factor inhibidor', 'Intervención', 'Metodología o herramienta'],
        ['a) Marco regulatorio', 'Políticas y mecanismos para promover cadenas de valor para mejorar la articulación', 'Inteligencia Industrial y Gobernabilidad Estratégica'],
        ['b) Inteligencia y análisis de mercados', 'Formación de capacidades AMIS: investigación, análisis y documentación de mercados de alimentos', 'Inteligencia Industrial y Gobernabilidad Estratégica'],
        ['c) Coordinación, diálogo e interacción entre actores de la cadena', 'Mejorar los servicios de apoyo y distribución para los agronegocios', 'Herramienta de diagnóstico; Manual de minicadenas productivas'],
        ['d) Formación en gestión empresarial y negocios para pymes', 'Entrenamiento a pequeños productores: grupos dinámicos, gestión de la cadena, cumplimiento de normativas', 'Desarrollo de cadena de valor pro-pobre'],
        ['e) Acceso a herramientas financieras, innovación y tecnología', 'Nuevos mecanismos para el financiamiento y la mejora de la productividad', 'Red ITPO; Centro para la Cooperación Sur/Sur'],
        ['f) Planificación de mercados', 'Plataformas de diálogo sobre cadenas para planear encadenamientos productivos', 'Enfoque para el Desarrollo del Clúster'],
        ['g) Estándares comerciales internacionales', 'Incentivos del gobierno, regulaciones y apoyo a políticas públicas', 'Consultoría y seminarios sobre estándares, metrología y acreditación; Lab-Network'],
        ['h) Gestión de riesgos', 'Formación de capacidades para pequeños productores', 'Inteligencia Industrial y Gobernabilidad Estratégica'],
        ['i) Propiedad intelectual y certificados de origen', 'Formación de capacidades y metodologías', 'Desarrollo de Consorcios de Origen'],
        ['j) Coordinación entre agencias internacionales', 'Plataforma de diálogo entre las agencias que trabajan en cadenas de valor', ''],
      ],
    },
  ],
};

/** Table II: who reports links at the Hagenberg park. */
export const hagenbergLinks: DocumentText = {
  work: 'vinculos-parque-hagenberg',
  name: 'vinculos-parque-hagenberg',
  format: 'csv',
  language: 'es',
  title: 'Relaciones entre diferentes actores en el Parque Industrial de Software de Hagenberg',
  credit: 'Fuente: Maier y Trippl (2012), en ONUDI, 2014, Tabla II.',
  sections: [
    {
      heading: 'Tabla II',
      paragraphs: [],
      rows: [
        ['Tipo de vínculo', 'Empresas que lo declaran', 'Porcentaje', 'Total de vínculos'],
        ['Relaciones con proveedores', '12', '80', '43'],
        ['Relaciones con clientes', '9', '60', '30'],
        ['Interacciones formales con empresas', '9', '60', '32'],
        ['Interacciones formales con institutos de I+D', '7', '47', '12'],
        ['Interacciones informales con empresas', '13', '87', '77'],
        ['Interacciones informales con institutos de I+D', '9', '60', '15'],
      ],
    },
  ],
};

/** Table III: industries in the chains of three blocs, as printed; rounding keeps some columns from adding up. */
export const blocs: DocumentText = {
  work: 'tabla-bloques-cadenas-subregionales',
  name: 'intraregional-exports-of-intermediate-goods',
  format: 'csv',
  language: 'en',
  title: 'Subregional integration blocs: main industries in subregional value chains',
  credit: 'Source: ECLAC on the basis of COMTRADE, in UNIDO, 2014, Table III.',
  sections: [
    {
      heading: 'Table III',
      paragraphs: [],
      rows: [
        ['Industry (percentage of intraregional exports of intermediate goods)', 'MERCOSUR', 'CACM', 'Andean Community'],
        ['Agribusiness', '3', '10', '3'],
        ['Textiles and garments', '2', '9', '9'],
        ['Paper and cardboard', '5', '3', '8'],
        ['Pharmaceuticals', '3', '12', '7'],
        ['Chemicals and petrochemicals', '33', '33', '37'],
        ['Steel and metalworking', '16', '22', '23'],
        ['Machinery and equipment', '8', '1', '1'],
        ['Electrical goods and electronics', '3', '4', '3'],
        ['Automotive (and auto parts)', '24', '0', '2'],
        ['Other industries', '2', '7', '6'],
        ['5 main industries', '87', '85', '85'],
        ['All industries', '100', '100', '100'],
      ],
    },
  ],
};
