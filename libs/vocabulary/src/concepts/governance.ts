import { concept, type Concept } from './concept.js';

/** Who decides, and how people agree and keep their word. */
export const governance: readonly Concept[] = [
  concept(
    'governance',
    {
      es: ['gobernanza', 'gobernanza del clúster', 'institucionalidad', 'mecanismo de gobernanza', 'mecanismos de gobernanza'],
      pt: ['governança', 'governança do arranjo produtivo', 'institucionalidade', 'mecanismo de governança', 'mecanismos de governança'],
      en: ['governance', 'cluster governance', 'governance mechanism', 'governance mechanisms'],
      fr: ['gouvernance', 'gouvernance de la grappe', 'mécanisme de gouvernance', 'mécanismes de gouvernance'],
      nl: ['governance', 'bestuur van het cluster', 'bestuursmechanisme', 'bestuursmechanismen'],
    },
    { related: ['cluster', 'public-private-partnership'] },
  ),
  concept(
    'working-table',
    {
      es: ['mesa de trabajo', 'mesas de trabajo', 'mesa temática', 'mesas temáticas', 'mesa técnica', 'mesas técnicas', 'mesa de concertación'],
      pt: ['mesa de trabalho', 'mesas de trabalho', 'mesa temática', 'mesas temáticas', 'grupo de trabalho', 'grupos de trabalho', 'câmara técnica'],
      en: ['working table', 'working tables', 'thematic table', 'thematic tables', 'working group', 'working groups', 'round table', 'cluster commission'],
      fr: ['table de travail', 'tables de travail', 'table thématique', 'tables thématiques', 'groupe de travail', 'groupes de travail', 'table ronde'],
      nl: ['werktafel', 'werktafels', 'thematafel', 'thematafels', 'werkgroep', 'werkgroepen', 'rondetafel'],
    },
    { broader: 'governance', related: ['dialogue', 'initial-pact'] },
  ),
  concept(
    'cluster-development-agent',
    {
      es: ['agente de desarrollo de clústeres', 'agentes de desarrollo de clústeres', 'gerente de clúster', 'gerentes de clúster', 'gestor de clúster', 'gestores de clústeres', 'ADC'],
      pt: ['agente de desenvolvimento de clusters', 'agentes de desenvolvimento de clusters', 'gestor de APL', 'gestores de APL', 'gerente de cluster'],
      en: ['cluster development agent', 'cluster development agents', 'CDA', 'cluster manager', 'cluster managers'],
      fr: ['agent de développement de grappes', 'agents de développement de grappes', 'animateur de grappe', 'gestionnaire de grappe', 'gestionnaires de grappes'],
      nl: ['clusterontwikkelingsagent', 'clustermanager', 'clustermanagers'],
    },
    { broader: 'governance', related: ['cluster-development', 'network-brokering'] },
  ),
  concept(
    'initial-pact',
    {
      es: ['pacto inicial', 'pactos iniciales', 'acuerdo de colaboración', 'acuerdos de colaboración', 'pacto territorial'],
      pt: ['pacto inicial', 'pactos iniciais', 'acordo de colaboração', 'acordos de colaboração', 'pacto territorial'],
      en: ['initial pact', 'initial pacts', 'collaboration agreement', 'collaboration agreements', 'territorial pact'],
      fr: ['pacte initial', 'pactes initiaux', 'accord de collaboration', 'accords de collaboration', 'pacte territorial'],
      nl: ['beginpact', 'samenwerkingsovereenkomst', 'samenwerkingsovereenkomsten', 'territoriaal pact'],
    },
    { broader: 'governance', related: ['commitment', 'working-table'] },
  ),
  concept(
    'commitment',
    {
      es: ['compromiso', 'compromisos', 'seguimiento de compromisos', 'acuerdos y compromisos'],
      pt: ['compromisso', 'compromissos', 'acompanhamento de compromissos'],
      en: ['commitment', 'commitments', 'follow-up of commitments'],
      fr: ['engagement', 'engagements', 'suivi des engagements'],
      nl: ['verbintenis', 'verbintenissen', 'opvolging van afspraken'],
    },
    { related: ['monitoring-and-evaluation', 'initial-pact'] },
  ),
  concept(
    'public-private-partnership',
    {
      es: [
        'alianza público-privada', 'alianzas público-privadas', 'asociación público-privada', 'asociaciones público-privadas', 'APP',
        'cooperación público-privada', 'articulación público-privada', 'colaboración público-privada',
      ],
      pt: ['parceria público-privada', 'parcerias público-privadas', 'PPP', 'PPPs', 'cooperação público-privada', 'aliança público-privada'],
      en: ['public-private partnership', 'public-private partnerships', 'PPP', 'PPPs', 'public-private cooperation', 'public-private alliance'],
      fr: ['partenariat public-privé', 'partenariats public-privé', 'PPP', 'coopération public-privé', 'alliance public-privé'],
      nl: ['publiek-private samenwerking', 'publiek-private partnerschappen', 'publiek-privaat partnerschap', 'PPS'],
    },
    { related: ['governance', 'infrastructure'] },
  ),
  concept(
    'dialogue',
    {
      es: ['diálogo', 'plataforma de diálogo', 'plataformas de diálogo', 'concertación', 'diálogo público-privado', 'consenso', 'consensos'],
      pt: ['diálogo', 'plataforma de diálogo', 'plataformas de diálogo', 'concertação', 'diálogo público-privado', 'consenso', 'consensos'],
      en: ['dialogue', 'dialogue platform', 'dialogue platforms', 'consensus building', 'public-private dialogue', 'consensus'],
      fr: ['dialogue', 'plateforme de dialogue', 'plateformes de dialogue', 'concertation', 'dialogue public-privé', 'consensus'],
      nl: ['dialoog', 'dialoogplatform', 'dialoogplatforms', 'overleg', 'consensus'],
    },
    { related: ['working-table', 'trust'] },
  ),
  concept(
    'trust',
    {
      es: ['confianza', 'generación de confianza', 'construcción de confianza', 'fomento de la confianza'],
      pt: ['confiança', 'geração de confiança', 'construção de confiança'],
      en: ['trust', 'trust building', 'building trust'],
      fr: ['confiance', 'instauration de la confiance', 'renforcement de la confiance'],
      nl: ['vertrouwen', 'vertrouwensopbouw'],
    },
    { broader: 'social-capital' },
  ),
  concept(
    'social-capital',
    {
      es: ['capital social', 'redes sociales locales', 'tejido social'],
      pt: ['capital social', 'tecido social'],
      en: ['social capital', 'social fabric'],
      fr: ['capital social', 'tissu social'],
      nl: ['sociaal kapitaal', 'sociaal weefsel'],
    },
    { related: ['associativity', 'relational-institutions'] },
  ),
  concept(
    'relational-institutions',
    {
      es: ['institucionalidad relacional', 'instituciones relacionales', 'institucionalidad formal', 'institucionalidad formal y relacional'],
      pt: ['institucionalidade relacional', 'instituições relacionais', 'institucionalidade formal'],
      en: ['relational institutions', 'formal institutions', 'formal and relational institutions'],
      fr: ['institutions relationnelles', 'institutions formelles', 'cadre institutionnel relationnel'],
      nl: ['relationele instituties', 'formele instituties'],
    },
    { related: ['social-capital', 'transaction-costs'] },
  ),
  concept(
    'transaction-costs',
    {
      es: ['costos de transacción', 'costo de transacción', 'costes de transacción', 'costos de coordinación'],
      pt: ['custos de transação', 'custo de transação', 'custos de coordenação'],
      en: ['transaction costs', 'transaction cost', 'coordination costs'],
      fr: ['coûts de transaction', 'coût de transaction', 'coûts de coordination'],
      nl: ['transactiekosten', 'coördinatiekosten'],
    },
    { related: ['trust', 'market-failure'] },
  ),
  concept(
    'regional-development-agency',
    {
      es: [
        'agencia de desarrollo regional', 'agencias de desarrollo regional', 'agencia regional de desarrollo productivo',
        'agencias regionales de desarrollo productivo', 'ARDP', 'agencia de desarrollo local', 'agencias de desarrollo local',
      ],
      pt: ['agência de desenvolvimento regional', 'agências de desenvolvimento regional', 'agência de desenvolvimento local', 'agências de desenvolvimento local'],
      en: ['regional development agency', 'regional development agencies', 'local development agency', 'local development agencies', 'RDA'],
      fr: ['agence de développement régional', 'agences de développement régional', 'agence de développement local', 'agences de développement local'],
      nl: ['regionaal ontwikkelingsagentschap', 'regionale ontwikkelingsagentschappen', 'regionale ontwikkelingsmaatschappij'],
    },
    { broader: 'governance', related: ['local-development'], nationalTerms: [{ country: 'cl', term: 'agencia regional de desarrollo productivo (ARDP)' }] },
  ),
];
