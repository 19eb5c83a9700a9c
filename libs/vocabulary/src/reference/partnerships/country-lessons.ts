import { row, table, type Texts, texts } from '../table.js';

/** What a country's experience taught; a column that the source leaves out stays out. */
interface Lessons {
  readonly policy: Texts;
  readonly results: Texts;
  readonly problems: Texts;
  readonly recommendations?: Texts;
}
const lessons = (country: string, name: readonly [es: string, pt: string, en: string, fr: string], columns: Lessons) =>
  row(country, ...name, { data: { country, ...columns } });

/** Four countries, as CEPAL (2010) reports them. */
export const countryLessons = table(
  'country-lessons',
  texts('Experiencia internacional: lecciones de cuatro países', 'Experiência internacional: lições de quatro países', 'International experience: lessons of four countries', 'Expérience internationale : enseignements de quatre pays'),
  { sourceDoc: 'APP', sourceLocus: '7' },
  [
    lessons('ar', ['Argentina', 'Argentina', 'Argentina', 'Argentine'], {
      policy: texts('Programas desde 2002, con crédito de organismos multilaterales y foco en las pequeñas empresas', 'Programas desde 2002, com crédito de organismos multilaterais e foco nas pequenas empresas', 'Programmes since 2002, with multilateral credit and a focus on small firms', 'Programmes depuis 2002, avec des crédits multilatéraux et axés sur les petites entreprises'),
      results: texts('Fortalecimiento de una red interinstitucional', 'Fortalecimento de uma rede interinstitucional', 'A stronger network of institutions', 'Renforcement d’un réseau interinstitutionnel'),
      problems: texts('Financiamiento limitado y atrasado; escasos recursos humanos capacitados; poca continuidad del apoyo; problemas de comunicación; segmentación y heterogeneidad de los agentes; fragilidad de algunas instituciones', 'Financiamento limitado e atrasado; escassos recursos humanos capacitados; pouca continuidade do apoio; problemas de comunicação; segmentação e heterogeneidade dos agentes; fragilidade de algumas instituições', 'Finance limited and late; scarce skilled staff; little continuity of support; problems of communication; segmented and diverse agents; some fragile institutions', 'Financement limité et tardif ; personnel qualifié rare ; peu de continuité de l’appui ; problèmes de communication ; segmentation et hétérogénéité des agents ; fragilité de certaines institutions'),
      recommendations: texts('Dar mayor precisión conceptual a los clústeres; evitar sobrevalorar los instrumentos; desarrollar capacidades; evaluar y monitorear constantemente', 'Dar maior precisão conceitual aos clusters; evitar sobrevalorizar os instrumentos; desenvolver capacidades; avaliar e monitorar constantemente', 'Make the concept of cluster more precise; do not overrate instruments; build capacities; evaluate and monitor constantly', 'Préciser le concept de grappe ; ne pas surestimer les instruments ; développer les capacités ; évaluer et suivre en permanence'),
    }),
    lessons('br', ['Brasil', 'Brasil', 'Brazil', 'Brésil'], {
      policy: texts('Apoyo a aglomeraciones productivas locales (APL) desde 2004, coordinado por un grupo de trabajo permanente vinculado al MDIC', 'Apoio a arranjos produtivos locais (APL) desde 2004, coordenado por um grupo de trabalho permanente vinculado ao MDIC', 'Support for local productive arrangements (APL) since 2004, coordinated by a permanent working group at the ministry (MDIC)', 'Soutien aux agglomérations productives locales (APL) depuis 2004, coordonné par un groupe de travail permanent rattaché au MDIC'),
      results: texts('Criterios de actuación conjunta del gobierno y los privados', 'Critérios de atuação conjunta do governo e do setor privado', 'Criteria for joint action of government and private actors', 'Critères d’action commune de l’État et du secteur privé'),
      problems: texts('Objetivos múltiples y poco claros, a veces incoherentes con el diseño; impacto difícil de medir por falta de evaluaciones consistentes', 'Objetivos múltiplos e pouco claros, às vezes incoerentes com o desenho; impacto difícil de medir por falta de avaliações consistentes', 'Multiple, unclear objectives, at times at odds with the design; impact hard to measure for lack of consistent evaluation', 'Objectifs multiples et peu clairs, parfois incohérents avec la conception ; impact difficile à mesurer faute d’évaluations cohérentes'),
    }),
    lessons('cl', ['Chile', 'Chile', 'Chile', 'Chili'], {
      policy: texts('Apoyo a pymes desde 1992; después, planificación estatal para fortalecer cadenas productivas en un territorio (PTI)', 'Apoio a PMEs desde 1992; depois, planejamento estatal para fortalecer cadeias produtivas em um território (PTI)', 'Support for SMEs since 1992; later, State planning to strengthen productive chains in a territory (PTI)', 'Soutien aux PME depuis 1992 ; puis planification publique pour renforcer les chaînes productives d’un territoire (PTI)'),
      results: texts('Menor asimetría de información y menores costos de transacción; aumento de productividad sin registros históricos que lo avalen; poco éxito en escala y acceso a mercados', 'Menor assimetria de informação e menores custos de transação; aumento de produtividade sem registros históricos que o comprovem; pouco êxito em escala e acesso a mercados', 'Less asymmetry of information and lower transaction costs; a gain in productivity without historical records to prove it; little success in scale and market access', 'Moins d’asymétrie d’information et des coûts de transaction réduits ; hausse de productivité sans archives qui l’attestent ; peu de succès en matière d’échelle et d’accès aux marchés'),
      problems: texts('Falta de coordinación de las instituciones públicas; baja participación privada en el diseño; falta de continuidad ante un cambio de gobierno', 'Falta de coordenação das instituições públicas; baixa participação privada no desenho; falta de continuidade diante de uma mudança de governo', 'Poor coordination of public institutions; low private participation in design; no continuity when governments change', 'Manque de coordination des institutions publiques ; faible participation privée à la conception ; pas de continuité lors d’un changement de gouvernement'),
      recommendations: texts('Objetivos explícitos y transparentes; coordinación y complementación institucional; participación privada en el diseño y la operación de los instrumentos', 'Objetivos explícitos e transparentes; coordenação e complementação institucional; participação privada no desenho e na operação dos instrumentos', 'Explicit and transparent objectives; institutional coordination and complementarity; private part in the design and operation of instruments', 'Objectifs explicites et transparents ; coordination et complémentarité institutionnelles ; participation privée à la conception et à la conduite des instruments'),
    }),
    lessons('sv', ['El Salvador', 'El Salvador', 'El Salvador', 'El Salvador'], {
      policy: texts('Política desde 2000, con cerca de 2.000 beneficiarios', 'Política desde 2000, com cerca de 2.000 beneficiários', 'Policy since 2000, with about 2,000 beneficiaries', 'Politique depuis 2000, avec près de 2 000 bénéficiaires'),
      results: texts('Efecto positivo en productividad, sin evaluación de impacto que lo avale; avances en capacitación y asistencia técnica', 'Efeito positivo na produtividade, sem avaliação de impacto que o comprove; avanços em capacitação e assistência técnica', 'Positive effect on productivity, without an impact evaluation to prove it; gains in training and technical assistance', 'Effet positif sur la productivité, sans évaluation d’impact qui l’atteste ; progrès en formation et assistance technique'),
      problems: texts('Falta de coordinación entre los sectores público y privado; algunos proyectos no llegaron a ejecutarse', 'Falta de coordenação entre os setores público e privado; alguns projetos não chegaram a ser executados', 'Poor coordination between public and private sectors; some projects were never carried out', 'Manque de coordination entre secteurs public et privé ; certains projets n’ont pas été exécutés'),
      recommendations: texts('Mayor focalización de los programas; integración regional', 'Maior focalização dos programas; integração regional', 'Better focus of programmes; regional integration', 'Meilleur ciblage des programmes ; intégration régionale'),
    }),
  ],
);
