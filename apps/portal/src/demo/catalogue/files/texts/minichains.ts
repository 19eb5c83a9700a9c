import type { DocumentText } from '../document.js';

/** A reader's guide to the manual of mini-chains: what the UNIDO paper says of bringing small producers together. */
export const minichains: DocumentText = {
  work: 'onudi-manual-minicadenas',
  name: 'manual-de-minicadenas-productivas',
  format: 'pdf',
  language: 'es',
  title: 'Manual de minicadenas productivas: guía para facilitadores',
  credit:
    'Guía preparada para la demostración de este portal con lo que el documento de discusión de la ONUDI (San José, 2014) dice de las cadenas de valor, la acción conjunta y sus casos, y con consejos propios. No es el manual original ni lo sustituye.',
  sections: [
    {
      heading: 'Cuándo conviene trabajar con una minicadena',
      paragraphs: [
        'La metodología de minicadenas se recomienda cuando faltan coordinación, diálogo e interacción entre los actores de una cadena de valor. La acompaña la herramienta de diagnóstico para cadenas industriales, y ambas sirven para mejorar los servicios de apoyo y de distribución de los agronegocios.',
        'Antes de empezar conviene comprobar que la cadena ya existe: se trabaja con productores que venden algo hoy, en lugar de inventar un grupo nuevo alrededor de una idea. El enfoque de la ONUDI pide concentrarse en clústeres existentes y en el sector privado local.',
      ],
    },
    {
      heading: 'Por qué los productores no cooperan aunque les convenga',
      paragraphs: [
        'Tres obstáculos explican que los empresarios prefieran avanzar solos: los costos de transacción, los costos de coordinación y una cultura de negocios adversa. La cercanía reduce los dos primeros, pero no cambia por sí sola la cultura.',
        'Para que los productores vuelvan a confiar unos en otros, el facilitador empieza por una acción conjunta pequeña y visible, como comprar insumos en común, y deja las inversiones compartidas para cuando el grupo haya cumplido su primera promesa.',
        'Las seis tareas del facilitador son fomentar vínculos entre las partes, facilitar consensos, cultivar las relaciones, impulsar la confianza, fortalecer el mecanismo de gobernanza y apoyar la red de instituciones.',
      ],
    },
    {
      heading: 'Qué acciones conjuntas rinden primero',
      paragraphs: [
        'La compra conjunta de insumos, la publicidad compartida y el uso común de un equipo caro rinden en pocos meses. La asistencia técnica contratada por la asociación y la infraestructura que aporta el sector público llegan después, porque necesitan una institución que responda.',
        'La ganancia que un grupo obtiene de actuar junto, y que ninguna empresa alcanzaría sola, se llama eficiencia colectiva. Es la medida con que se juzga una minicadena.',
      ],
    },
    {
      heading: 'Quién administra una planta comunitaria',
      paragraphs: [
        'En el cacao de Nicaragua, las comunidades son dueñas de las unidades de fermentación y secado, pero encargan su operación a un grupo empresarial que cobra un honorario y comparte las ganancias. Así se resuelve la tensión entre pagar al productor el precio más alto y cubrir el costo de mantener la planta.',
        'El comprador final participa: da apoyo técnico y financiero y paga más por un grano bien fermentado y de secado homogéneo. Sin calidad pareja no hay precio mejor.',
      ],
    },
    {
      heading: 'Cómo se financian los servicios comunes',
      paragraphs: [
        'En la cadena del aceite comestible de Etiopía, ochenta y dos procesadores formaron sociedades anónimas y reunieron su propio capital para instalar servicios comunes, entre ellos la refinación. Los agricultores, por su lado, recibieron asistencia a través de cuatro sindicatos y diez cooperativas.',
        'La asistencia externa debe retirarse: lo que se quiere es que cámaras, asociaciones de productores, universidades y gobiernos locales asuman poco a poco el acompañamiento.',
      ],
    },
    {
      heading: 'Qué suele salir mal',
      paragraphs: [
        'Muchas experiencias quedan en piloto porque usan técnicos traídos de fuera y no vinculan a los institutos de investigación ni a los proveedores de servicios del país. Otras entran en la cadena por la etapa que menos calificación exige y reciben por eso la parte menor del valor.',
        'Cuando una empresa grande domina la cadena local, el poder de negociación de las pequeñas es limitado; agruparse es la forma de recuperarlo.',
      ],
    },
  ],
};
