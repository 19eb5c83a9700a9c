import { row, table, texts } from '../table.js';

const source = { sourceDoc: 'APP', sourceLocus: 'Cuadro 1 (fuente: OECD)' } as const;
const of = (goal: string) => ({ partOf: `oecd-goals-${goal}` });

/** What governments that support clusters want to reach. */
export const oecdGoals = table(
  'oecd-goals',
  texts('Metas de apoyo e incentivo para clústeres (OCDE)', 'Metas de apoio e incentivo a clusters (OCDE)', 'Goals of support and incentives for clusters (OECD)', 'Objectifs de soutien et d’incitation aux grappes (OCDE)'),
  source,
  [
    row('a', 'Comprometer a los actores', 'Comprometer os atores', 'Engage the actors', 'Engager les acteurs'),
    row('b', 'Redes de servicios y negocios', 'Redes de serviços e negócios', 'Service and business networks', 'Réseaux de services et d’affaires'),
    row('c', 'Colaboración en I+D y comercialización', 'Colaboração em P&D e comercialização', 'Collaboration in R&D and commercialization', 'Collaboration en R-D et commercialisation'),
  ],
);

/** The goals in parts. */
export const oecdSubGoals = table(
  'oecd-sub-goals',
  texts('Metas específicas de apoyo a clústeres (OCDE)', 'Metas específicas de apoio a clusters (OCDE)', 'Specific goals of support for clusters (OECD)', 'Objectifs particuliers du soutien aux grappes (OCDE)'),
  source,
  [
    row('a1', 'Identificar clústeres', 'Identificar clusters', 'Identify clusters', 'Identifier les grappes', of('a')),
    row('a2', 'Apoyar la creación de redes', 'Apoiar a criação de redes', 'Support the creation of networks', 'Soutenir la création de réseaux', of('a')),
    row('b1', 'Mejorar capacidad, escala y habilidades de los proveedores', 'Melhorar a capacidade, a escala e as habilidades dos fornecedores', 'Improve the capacity, scale and skills of suppliers', 'Améliorer les capacités, l’échelle et les compétences des fournisseurs', of('b')),
    row('b2', 'Aumentar lazos externos', 'Aumentar os laços externos', 'Increase external links', 'Multiplier les liens extérieurs', of('b')),
    row('b3', 'Desarrollo de fuerza de trabajo para industrias estratégicas', 'Desenvolvimento de força de trabalho para indústrias estratégicas', 'A workforce for strategic industries', 'Une main-d’œuvre pour les industries stratégiques', of('b')),
    row('c1', 'Aumentar los lazos entre investigación y las necesidades de las firmas', 'Aumentar os laços entre a pesquisa e as necessidades das empresas', 'Bring research closer to the needs of firms', 'Rapprocher la recherche des besoins des entreprises', of('c')),
    row('c2', 'Comercialización de la investigación', 'Comercialização da pesquisa', 'Commercialize research', 'Valoriser commercialement la recherche', of('c')),
    row('c3', 'Acceso al financiamiento para empresas derivadas (spin-offs)', 'Acesso a financiamento para empresas derivadas (spin-offs)', 'Access to finance for spin-offs', 'Accès au financement pour les entreprises essaimées (spin-offs)', {
      ...of('c'),
      provenance: 'reconstructed',
      note: texts(
        'Impreso «acceso al financiamiento por derivados», traducción errada de spin-offs: sus instrumentos son de capital de riesgo, no derivados financieros.',
        'Impresso “acceso al financiamiento por derivados”, tradução errada de spin-offs: seus instrumentos são de capital de risco, não derivativos financeiros.',
        'Printed “acceso al financiamiento por derivados”, a mistranslation of spin-offs: its instruments are venture capital, not financial derivatives.',
        'Imprimé « acceso al financiamiento por derivados », traduction fautive de spin-offs : ses instruments relèvent du capital-risque, non des produits dérivés.',
      ),
    }),
  ],
);
