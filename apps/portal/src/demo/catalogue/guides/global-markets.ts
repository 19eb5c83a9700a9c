import type { WorkGuide } from './work-guide.js';

/** What the UNIDO paper tells of the Global Markets Protocol in Egypt (case 2), in its order. */
export const globalMarkets: WorkGuide = {
  method: {
    problem: {
      es: 'Muchas fincas y PYMES no logran cumplir los requerimientos del mercado y carecen de la técnica y los medios financieros para producir en la cantidad y con la calidad requeridas.',
      pt: 'Muitas propriedades e PMEs não conseguem cumprir as exigências do mercado e carecem da técnica e dos meios financeiros para produzir na quantidade e com a qualidade exigidas.',
      en: 'Many farms and SMEs cannot meet the requirements of the market and lack the technique and the financial means to produce in the quantity and quality required.',
      fr: 'Beaucoup d’exploitations et de PME n’arrivent pas à satisfaire aux exigences du marché et manquent de la technique et des moyens financiers pour produire en quantité et qualité requises.',
    },
    context: {
      es: 'Egipto, desde 2009, con el Grupo METRO: 18 procesadoras de aves y carne, lácteos, frutas, verduras y confitería. También hubo pilotos en India y Rusia.',
      pt: 'Egito, desde 2009, com o Grupo METRO: 18 processadoras de aves e carne, laticínios, frutas, verduras e confeitaria. Também houve pilotos na Índia e na Rússia.',
      en: 'Egypt, from 2009, with the METRO Group: 18 processors of poultry and meat, dairy, fruit, vegetables and confectionery. There were pilots in India and Russia too.',
      fr: 'Égypte, à partir de 2009, avec le groupe METRO : 18 transformateurs de volaille et de viande, de produits laitiers, de fruits, de légumes et de confiserie. Il y a eu aussi des pilotes en Inde et en Russie.',
    },
    actors: {
      es: 'El comprador (METRO), que aporta conocimiento de las normas; la ONUDI, que abre canales de comunicación con las PYMES, forma y visita; el Centro Egipcio de Trazabilidad para las Exportaciones Agroindustriales, que asesora con ella; agencias de desarrollo, gobiernos, sector privado, donantes y academia.',
      pt: 'O comprador (METRO), que traz conhecimento das normas; a ONUDI, que abre canais de comunicação com as PMEs, forma e visita; o Centro Egípcio de Rastreabilidade para as Exportações Agroindustriais, que assessora com ela; agências de desenvolvimento, governos, setor privado, doadores e academia.',
      en: 'The buyer (METRO), who brings knowledge of the standards; UNIDO, which opens channels to the SMEs, trains and visits; the Egyptian traceability centre, which advises with it; development agencies, governments, the private sector, donors and academia.',
      fr: 'L’acheteur (METRO), qui apporte la connaissance des normes ; l’ONUDI, qui ouvre des canaux avec les PME, forme et visite ; le centre égyptien de traçabilité, qui conseille avec elle ; agences de développement, gouvernements, secteur privé, bailleurs et universités.',
    },
    resources: {
      es: 'Todos los socios contribuyeron en especie o con dinero; los proveedores se inscribieron gratis.',
      pt: 'Todos os parceiros contribuíram em espécie ou com dinheiro; os fornecedores se inscreveram gratuitamente.',
      en: 'All partners contributed in kind or money; the suppliers enrolled free of charge.',
      fr: 'Tous les partenaires ont contribué en nature ou en argent ; les fournisseurs se sont inscrits gratuitement.',
    },
    evidence: {
      es: 'Los proveedores se evaluaron contra los requisitos al comienzo y después.',
      pt: 'Os fornecedores foram avaliados contra os requisitos no começo e depois.',
      en: 'Suppliers were assessed against the requirements at the beginning and afterwards.',
      fr: 'Les fournisseurs ont été évalués au regard des exigences au début et ensuite.',
    },
    results: {
      es: 'En menos de cinco meses aprobaron los niveles básico e intermedio y quedaron aptos como proveedores. El cumplimiento de las normas subió 45 % y el conocimiento de inocuidad 13,6 % frente a la evaluación inicial. El proyecto se amplió a 90 proveedores en 2009-2010.',
      pt: 'Em menos de cinco meses aprovaram os níveis básico e intermediário e ficaram aptos como fornecedores. O cumprimento das normas subiu 45 % e o conhecimento de inocuidade 13,6 % em relação à avaliação inicial. O projeto foi ampliado a 90 fornecedores em 2009-2010.',
      en: 'In less than five months they passed the basic and intermediate levels and were fit to be suppliers. Compliance with the standards rose by 45% and knowledge of food safety by 13.6% against the first assessment. The project was extended to 90 suppliers in 2009-2010.',
      fr: 'En moins de cinq mois ils ont passé les niveaux de base et intermédiaire et étaient aptes à devenir fournisseurs. Le respect des normes a augmenté de 45 % et la connaissance de la sécurité alimentaire de 13,6 % par rapport à l’évaluation initiale. Le projet s’est étendu à 90 fournisseurs en 2009-2010.',
    },
  },
  steps: [
    {
      key: 'plataforma',
      name: { es: 'Reunir a los socios en una plataforma', pt: 'Reunir os parceiros em uma plataforma', en: 'Bring the partners together in a platform', fr: 'Réunir les partenaires dans une plateforme' },
      outputs: { es: 'Cada socio contribuye en especie o con dinero.', pt: 'Cada parceiro contribui em espécie ou com dinheiro.', en: 'Each partner contributes in kind or money.', fr: 'Chaque partenaire contribue en nature ou en argent.' },
    },
    {
      key: 'inscripcion',
      name: { es: 'Inscribir a los proveedores, sin costo para ellos', pt: 'Inscrever os fornecedores, sem custo para eles', en: 'Enrol the suppliers, free of charge', fr: 'Inscrire les fournisseurs, sans frais pour eux' },
    },
    {
      key: 'evaluacion',
      name: { es: 'Evaluar a cada proveedor en visitas in situ', pt: 'Avaliar cada fornecedor em visitas in loco', en: 'Assess each supplier in visits on site', fr: 'Évaluer chaque fournisseur lors de visites sur place' },
      purpose: { es: 'Saber qué le falta frente a los requisitos del protocolo.', pt: 'Saber o que lhe falta diante dos requisitos do protocolo.', en: 'To know what it lacks against the requirements of the protocol.', fr: 'Savoir ce qui lui manque au regard des exigences du protocole.' },
    },
    {
      key: 'formacion',
      name: { es: 'Formar y asesorar a los proveedores', pt: 'Formar e assessorar os fornecedores', en: 'Train and advise the suppliers', fr: 'Former et conseiller les fournisseurs' },
      inputs: { es: 'El comprador aporta el conocimiento de las normas y de cómo se cumplen.', pt: 'O comprador traz o conhecimento das normas e de como se cumprem.', en: 'The buyer brings the knowledge of the standards and how they are met.', fr: 'L’acheteur apporte la connaissance des normes et de la façon de les respecter.' },
    },
    {
      key: 'niveles',
      name: { es: 'Aprobar los niveles básico e intermedio', pt: 'Aprovar os níveis básico e intermediário', en: 'Pass the basic and intermediate levels', fr: 'Passer les niveaux de base et intermédiaire' },
      outputs: { es: 'Proveedores aptos para el comprador.', pt: 'Fornecedores aptos para o comprador.', en: 'Suppliers fit for the buyer.', fr: 'Des fournisseurs aptes pour l’acheteur.' },
      time: { es: 'Menos de cinco meses en el piloto', pt: 'Menos de cinco meses no piloto', en: 'Less than five months in the pilot', fr: 'Moins de cinq mois dans le pilote' },
    },
    {
      key: 'ampliacion',
      name: { es: 'Firmar contratos y ampliar a más proveedores', pt: 'Assinar contratos e ampliar a mais fornecedores', en: 'Sign contracts and extend it to more suppliers', fr: 'Signer des contrats et étendre à davantage de fournisseurs' },
    },
  ],
  conditions: { sectors: ['10'], firms: ['under-20', '20-99'], institutions: ['public-authority', 'development-agency'] },
};
