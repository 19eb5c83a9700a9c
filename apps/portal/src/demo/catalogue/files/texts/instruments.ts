import type { DocumentText } from '../document.js';

/** The OECD's goals and instruments, as a workbook. */
export const instruments: DocumentText = {
  work: 'cuadro-metas-instrumentos',
  name: 'metas-e-instrumentos-para-clusteres',
  format: 'xlsx',
  language: 'es',
  title: 'Metas e instrumentos de apoyo e incentivo para clústeres',
  credit: 'Fuente: OCDE, cuadro 1 del artículo «Clústers: ¿Una iniciativa prometedora?». «Derivados» se lee como empresas derivadas (spin-offs).',
  sections: [
    {
      heading: 'Cuadro 1',
      paragraphs: ['Escoja primero la meta; los instrumentos de cada fila son alternativas, no una lista que haya que cumplir entera.'],
      rows: [
        ['Meta', 'Submeta', 'Instrumentos'],
        ['Comprometer a los actores', 'Identificar clústeres', 'Mapas de clústeres, cualitativos y cuantitativos; facilitadores que identifiquen empresas que podrían trabajar juntas'],
        ['Comprometer a los actores', 'Apoyar la creación de redes', 'Reuniones, conferencias y capacitaciones; incentivos financieros para redes; mapa de relaciones entre empresas'],
        ['Redes de servicios y negocios', 'Mejorar capacidad, escala y habilidades de los proveedores', 'Apoyo a pequeñas empresas; compras coordinadas; estándares de calidad; política general de marketing'],
        ['Redes de servicios y negocios', 'Aumentar lazos externos', 'Marcas de clústeres y regiones; asistencia a inversionistas; redes de exportación; cadena de distribución'],
        ['Redes de servicios y negocios', 'Desarrollar la fuerza de trabajo', 'Información del mercado del trabajo; capacitación especializada en universidades; redes entre empresas e instituciones educativas; oportunidades para atraer estudiantes'],
        ['Colaboración en I+D y comercialización', 'Acercar la investigación a las empresas', 'Proyectos conjuntos; reunir actores; programas universitarios; observatorios técnicos'],
        ['Colaboración en I+D y comercialización', 'Comercializar la investigación', 'Propiedad intelectual y cumplimiento de normas; servicios de transferencia tecnológica'],
        ['Colaboración en I+D y comercialización', 'Financiar empresas derivadas', 'Asesoría para operaciones no convencionales; garantía pública y capital de riesgo; marco para el capital de riesgo privado'],
      ],
    },
  ],
};

/** Eco-industrial parks, in French. */
export const parks: DocumentText = {
  work: 'cohen-rosenthal-ecoindustrial',
  name: 'parcs-eco-industriels-domaines-de-cooperation',
  format: 'html',
  language: 'fr',
  title: 'Parcs éco-industriels : les domaines où les entreprises peuvent coopérer',
  credit: 'Rédigé pour la démonstration de ce portail d’après la figure 8 du document de discussion de l’ONUDI (2014), qui cite Cohen-Rosenthal et McGalliard (1998). Plusieurs listes de la figure ne sont pas conservées.',
  sections: [
    {
      heading: 'Plus qu’un échange de déchets',
      paragraphs: [
        'Beaucoup de projets de parcs éco-industriels se sont limités à échanger des sous-produits et à récupérer de l’énergie. Les experts rappellent que ce n’est qu’une partie de l’idée : l’essentiel est que les entreprises communiquent entre elles et avec la communauté qui les entoure.',
        'Le bénéfice collectif recherché est supérieur à la somme des bénéfices que chaque entreprise obtiendrait en améliorant seule ses résultats.',
      ],
    },
    {
      heading: 'Par où commencer',
      paragraphs: ['Choisissez un domaine où deux entreprises au moins ont déjà le même besoin.'],
      rows: [
        ['Domaine', 'Possibilités'],
        ['Matières', 'achats groupés ; relations clients-fournisseurs ; sous-produits ; nouveaux marchés de matières'],
        ['Transport', 'trajets et expéditions partagés ; entretien commun des véhicules ; autres emballages ; logistique intégrée'],
        ['Personnel', 'recrutement ; avantages communs ; bien-être ; paie et sécurité ; formation ; affectations souples'],
        ['Information', 'systèmes internes ; échanges externes ; suivi ; compatibilité informatique ; gestion commune du parc'],
        ['Communauté', 'travail et loisirs ; formation en alternance ; bénévolat ; participation à la planification régionale'],
      ],
    },
  ],
};

/** The strategy map as the O'Higgins plan asks for it. */
export const strategyMap: DocumentText = {
  work: 'mapa-estrategico',
  name: 'mapa-estrategico-para-clusteres',
  format: 'odt',
  language: 'es',
  title: 'Mapa estratégico para la planificación de un clúster',
  credit: 'Redactado para la demostración de este portal a partir de la sección 5.2 del plan de los clústeres de O’Higgins (ProChile, 2006).',
  sections: [
    {
      heading: 'Para qué sirve',
      paragraphs: [
        'El mapa estratégico nace de la metodología del cuadro de mando integral. Obliga a dos cosas: plantear las definiciones estratégicas y desplegar la estrategia, es decir, llevarla a la acción.',
        'Una planificación que cumple deja claros los objetivos que se quieren lograr, las metas de trabajo y la forma de medir el cumplimiento, en el corto, el mediano y el largo plazo.',
      ],
    },
    {
      heading: 'Quién lo hace',
      paragraphs: [
        'Lo elaboran los propios actores en la Mesa de Trabajo, y se mantienen informados y alineados en torno a él. Un mapa escrito solo por consultores no sostiene la evaluación, porque nadie se reconoce en sus metas.',
      ],
    },
    {
      heading: 'Cómo se sigue',
      paragraphs: [
        'El equipo técnico verifica cuatro cosas: que los compromisos se hayan materializado, que las actividades se hayan hecho bien y a tiempo, que los objetivos se cumplan, y qué factores ayudaron u obstaculizaron.',
        'La sostenibilidad se ve en las conductas: cuando las empresas formalizan acuerdos y alianzas, el proceso continúa aunque las instituciones públicas se retiren.',
      ],
    },
  ],
};
