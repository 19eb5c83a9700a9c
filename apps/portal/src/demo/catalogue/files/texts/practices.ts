import type { DocumentText } from '../document.js';

/** Nicaragua's cocoa networks, as a web page. */
export const cocoa: DocumentText = {
  work: 'caso-nicaragua-cacao',
  name: 'redes-de-conocimiento-cacao-nicaragua',
  format: 'html',
  language: 'es',
  title: 'Redes de conocimiento en el cacao de Nicaragua',
  credit: 'Redactado para la demostración de este portal a partir del Caso 4 del documento de discusión de la ONUDI (2014).',
  sections: [
    {
      heading: 'El problema',
      paragraphs: [
        'En la Región Autónoma Atlántico Norte, comunidades agrícolas pobres cultivaban cacao sin tener instalaciones propias donde fermentarlo y secarlo, de modo que el valor que agrega un grano de calidad homogénea se quedaba en otras manos.',
      ],
    },
    {
      heading: 'Lo que se hizo',
      paragraphs: [
        'Primero se tejieron redes de capacitación y de intercambio de información, con las que las familias sembraron plantaciones nuevas bajo manejo agroforestal. Después el proyecto pasó a instalar unidades de fermentación y secado operadas por la propia comunidad.',
        'Los compradores finales, con quienes ya había una relación estable, dan apoyo técnico y financiero y pagan bastante más por un grano bien fermentado y de secado parejo.',
      ],
    },
    {
      heading: 'La dificultad que queda',
      paragraphs: [
        'El reto principal es formar a personas de la comunidad en lo técnico y en lo administrativo. Los dueños quieren el precio más alto por su cacao, mientras que la unidad necesita asegurar la calidad y recuperar el costo de operar y mantener los equipos.',
        'La salida propuesta son grupos empresariales a los que la comunidad encarga la operación a cambio de un honorario, compartiendo las ganancias.',
      ],
    },
  ],
};

/** Peru's origin consortia. */
export const collectiveMarks: DocumentText = {
  work: 'caso-peru-marcas-colectivas',
  name: 'marcas-colectivas-peru',
  format: 'pdf',
  language: 'es',
  title: 'Marcas colectivas y consorcios de origen en el Perú',
  credit: 'Redactado para la demostración de este portal a partir del Caso 1 del documento de discusión de la ONUDI (2014).',
  sections: [
    {
      heading: 'Qué es un consorcio de origen',
      paragraphs: [
        'Un consorcio de origen es una alianza voluntaria de productores de una misma cadena de valor alrededor de un producto típico. El consorcio escribe las especificaciones del producto, y solo quien las cumple puede usar la marca colectiva.',
        'La etiqueta puede ser una marca colectiva o una indicación geográfica; en ambos casos protege el nombre que todos comparten y le da al comprador una razón para confiar.',
      ],
    },
    {
      heading: 'Qué se logró',
      paragraphs: [
        'Cinco consorcios, con 748 productores rurales, registraron oficialmente sus marcas colectivas; otros cinco, con 700 productores, estaban en proceso de hacerlo. En 2013 el enfoque recibió el premio Buenas Prácticas Gubernamentales.',
        'Se agrega valor a los métodos tradicionales de elaboración, se crean empleos y se revitaliza el patrimonio histórico, cultural y ecológico de cada región.',
      ],
    },
    {
      heading: 'Cómo se vende el territorio',
      paragraphs: [
        'La estrategia de mercado presenta el producto como un nicho y lo une al turismo rural: el visitante prueba y vive el producto en el lugar de donde viene. Mejorar la presentación y cumplir lo que piden el mercado y los reguladores es parte del mismo trabajo.',
      ],
    },
  ],
};
