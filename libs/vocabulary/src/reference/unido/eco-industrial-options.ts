import { row, table, texts } from '../table.js';

const of = (area: string) => ({ partOf: `eco-industrial-areas-${area}` });

/** What firms of a park can share, by area; areas whose list was lost have none. */
export const ecoIndustrialOptions = table(
  'eco-industrial-options',
  texts('Opciones de trabajo en red en parques ecoindustriales', 'Opções de trabalho em rede em parques ecoindustriais', 'Networking options in eco-industrial parks', 'Options de travail en réseau dans les parcs éco-industriels'),
  { sourceDoc: 'UNI', sourceLocus: 'Figura 8' },
  [
    row('common-buying', 'Compras comunes', 'Compras comuns', 'Common buying', 'Achats groupés', of('materials')),
    row('customer-supplier', 'Relaciones cliente-proveedor', 'Relações cliente-fornecedor', 'Customer and supplier relations', 'Relations client-fournisseur', of('materials')),
    row('by-products', 'Conexiones de subproductos', 'Conexões de subprodutos', 'By-product connections', 'Échanges de sous-produits', of('materials')),
    row('material-markets', 'Creación de nuevos mercados de materiales', 'Criação de novos mercados de materiais', 'Creating new material markets', 'Création de nouveaux marchés de matériaux', of('materials')),
    row('shared-commuting', 'Traslado compartido del personal', 'Transporte compartilhado de pessoal', 'Shared commuting', 'Trajets domicile-travail partagés', of('transportation')),
    row('shared-shipping', 'Envíos compartidos', 'Remessas compartilhadas', 'Shared shipping', 'Expéditions partagées', of('transportation')),
    row('vehicle-maintenance', 'Mantenimiento común de vehículos', 'Manutenção comum de veículos', 'Common vehicle maintenance', 'Entretien commun des véhicules', of('transportation')),
    row('packaging', 'Embalajes alternativos', 'Embalagens alternativas', 'Alternative packaging', 'Emballages alternatifs', {
      ...of('transportation'),
      note: texts('Impreso «alternative packing».', 'Impresso “alternative packing”.', 'Printed “alternative packing”.', 'Imprimé « alternative packing ».'),
    }),
    row('intra-park-transport', 'Transporte dentro del parque', 'Transporte dentro do parque', 'Intra-park transportation', 'Transport interne au parc', of('transportation')),
    row('logistics', 'Logística integrada', 'Logística integrada', 'Integrated logistics', 'Logistique intégrée', of('transportation')),
    row('recruiting', 'Reclutamiento de personal', 'Recrutamento de pessoal', 'Human-resource recruiting', 'Recrutement du personnel', of('human-resources')),
    row('benefits', 'Paquetes conjuntos de prestaciones', 'Pacotes conjuntos de benefícios', 'Joint benefit packages', 'Avantages sociaux communs', of('human-resources')),
    row('wellness', 'Programas de bienestar', 'Programas de bem-estar', 'Wellness programs', 'Programmes de bien-être', of('human-resources')),
    row('common-needs', 'Necesidades comunes (nómina, mantenimiento, seguridad)', 'Necessidades comuns (folha de pagamento, manutenção, segurança)', 'Common needs (payroll, maintenance, security)', 'Besoins communs (paie, maintenance, sécurité)', of('human-resources')),
    row('training', 'Capacitación', 'Capacitação', 'Training', 'Formation', of('human-resources')),
    row('assignment', 'Asignación flexible de empleados', 'Alocação flexível de empregados', 'Flexible employee assignment', 'Affectation souple des salariés', of('human-resources')),
    row('internal-systems', 'Sistemas internos de comunicación', 'Sistemas internos de comunicação', 'Internal communication systems', 'Systèmes internes de communication', of('information')),
    row('external-exchange', 'Intercambio externo de información', 'Intercâmbio externo de informação', 'External information exchange', 'Échange externe d’informations', of('information')),
    row('monitoring', 'Sistemas de monitoreo', 'Sistemas de monitoramento', 'Monitoring systems', 'Systèmes de suivi', of('information')),
    row('computers', 'Compatibilidad informática', 'Compatibilidade informática', 'Computer compatibility', 'Compatibilité informatique', of('information')),
    row('joint-mis', 'Sistema conjunto de información para la gestión del parque', 'Sistema conjunto de informação para a gestão do parque', 'Joint management information system for the park', 'Système commun d’information pour la gestion du parc', of('information')),
    row('work-and-recreation', 'Integración de trabajo y recreación', 'Integração de trabalho e lazer', 'Integrating work and recreation', 'Intégration du travail et des loisirs', of('quality-of-life')),
    row('education', 'Oportunidades de educación cooperativa', 'Oportunidades de educação cooperativa', 'Co-operative education opportunities', 'Possibilités d’enseignement coopératif', of('quality-of-life')),
    row('volunteering', 'Programas de voluntariado y comunitarios', 'Programas de voluntariado e comunitários', 'Volunteer and community programs', 'Programmes bénévoles et communautaires', of('quality-of-life')),
    row('regional-planning', 'Participación en la planificación regional', 'Participação no planejamento regional', 'Involvement in regional planning', 'Participation à la planification régionale', of('quality-of-life')),
  ],
);
