import { texts } from '../table.js';
import { type Activity, toBeDecided } from './activity.js';

/** What both plans say of the areas of the third stage and of the fourth, word for word or nearly so. */
export const consultants: Activity = {
  under: 'areas-1',
  label: texts(
    'Implementación de un programa de asesorías de consultores y expertos, que facilitan el acceso a la innovación y fomentan su adopción y adaptación según las realidades locales',
    'Implementação de um programa de assessorias de consultores e especialistas, que facilitam o acesso à inovação e fomentam sua adoção e adaptação segundo as realidades locais',
    'A programme of consultants and experts who ease access to innovation and help to adopt and adapt it to local realities',
    'Mise en place d’un programme de conseil par des consultants et experts, qui facilitent l’accès à l’innovation, son adoption et son adaptation aux réalités locales',
  ),
  results: [texts('Mayor flujo de información y difusión más amplia', 'Maior fluxo de informação e difusão mais ampla', 'More information flowing, and spread more widely', 'Un flux d’information accru et une diffusion plus large')],
  deadline: toBeDecided,
  instruments: ['innova', 'quality', 'fat', 'red-rubro', 'pdi'],
};

/** The rest of innovation, capacities and markets: only what they aim at and rest on is the same. */
export const innovationSupport = { under: 'areas-1', deadline: toBeDecided, instruments: ['innova', 'agrarian-projects', 'technology-capture'] };

export const capacityLine = {
  under: 'areas-2',
  results: [texts('Generación de línea de desarrollo de capacidades', 'Geração de linha de desenvolvimento de capacidades', 'A line of capacity development', 'Création d’une ligne de développement des capacités')],
  deadline: toBeDecided,
  institutions: ['sence', 'universities'],
  instruments: ['innova', 'innovation-training', 'fondef'],
};

export const positioning = {
  under: 'areas-3',
  results: [texts('Posicionamiento de productos con imagen del territorio en el mercado exterior', 'Posicionamento de produtos com imagem do território no mercado externo', 'Products with the image of the territory positioned abroad', 'Positionnement à l’étranger de produits à l’image du territoire')],
  deadline: toBeDecided,
  instruments: ['innova', 'missions-and-fairs', 'rural-tourism'],
};

export const business = {
  under: 'areas-3',
  results: [
    texts(
      'Desarrollo de negocios: nuevos mercados, incremento de venta a mercados consolidados y mayor poder de negociación y precios',
      'Desenvolvimento de negócios: novos mercados, aumento de vendas a mercados consolidados e maior poder de negociação e preços',
      'Business: new markets, more sales to consolidated ones, more bargaining power and better prices',
      'Développement des affaires : nouveaux marchés, ventes accrues sur les marchés établis, pouvoir de négociation et prix plus élevés',
    ),
  ],
  deadline: toBeDecided,
  instruments: ['sector-projects', 'agricultural-exports', 'pymexporta', 'cege'],
};

export const infrastructure: Activity = {
  under: 'areas-4',
  label: texts('Fomento de una infraestructura económica y financiera en el territorio', 'Fomento de uma infraestrutura econômica e financeira no território', 'Economic and financial infrastructure in the territory', 'Promotion d’une infrastructure économique et financière sur le territoire'),
  results: [texts('Mejorar la cantidad y calidad de la dotación de infraestructura económica y financiera', 'Melhorar a quantidade e a qualidade da dotação de infraestrutura econômica e financeira', 'More and better provision of economic and financial infrastructure', 'Améliorer la quantité et la qualité des infrastructures économiques et financières')],
  deadline: toBeDecided,
};

export const associativity: Activity = {
  under: 'areas-5',
  label: texts('Promoción de la asociatividad entre los actores del CER', 'Promoção do associativismo entre os atores do CER', 'Promotion of association between the actors of the CER', 'Promotion de l’association entre les acteurs du CER'),
  results: [
    texts('Asociaciones de empresarios, redes por rubro u otras, fortalecidas y generadas, participando del clúster', 'Associações de empresários, redes por ramo ou outras, fortalecidas e criadas, participando do cluster', 'Business associations, networks by trade or others, strengthened and created, taking part in the cluster', 'Associations d’entrepreneurs, réseaux de filière ou autres, renforcés et créés, participant à la grappe'),
  ],
  deadline: toBeDecided,
  institutions: ['gore'],
  instruments: ['profo', 'pdp', 'pag', 'micro-enterprise'],
};

export const relations: Activity = {
  under: 'areas-5',
  label: texts('Promoción de relaciones del CER con entidades de interés extraterritoriales', 'Promoção de relações do CER com entidades de interesse extraterritoriais', 'Relations of the CER with entities of interest outside the territory', 'Promotion des relations du CER avec des entités d’intérêt hors du territoire'),
  results: [texts('Establecimiento de alianzas estratégicas con entidades de interés', 'Estabelecimento de alianças estratégicas com entidades de interesse', 'Strategic alliances with entities of interest', 'Alliances stratégiques avec des entités d’intérêt')],
  deadline: toBeDecided,
  institutions: ['gore'],
  instruments: ['pymexporta'],
};

export const informationUnit: Activity = {
  under: 'areas-6',
  label: texts('Establecimiento de una unidad de generación y manejo de información', 'Estabelecimento de uma unidade de geração e gestão de informação', 'A unit that generates and manages information', 'Mise en place d’une unité de production et de gestion de l’information'),
  results: [
    texts('Operación de la unidad, visualizada a través de medios de información internos para los actores del CER y externos para otras entidades con interrelación', 'Operação da unidade, visualizada por meios de informação internos para os atores do CER e externos para outras entidades inter-relacionadas', 'The unit operates, as seen in media for the actors of the CER and for other entities related to it', 'Fonctionnement de l’unité, visible à travers des moyens d’information internes pour les acteurs du CER et externes pour les autres entités liées'),
  ],
  deadline: toBeDecided,
  institutions: ['gore'],
  instruments: ['prochile-databases', 'corfo-databases', 'sitec'],
};

export const selfAssessment: Activity = {
  under: 'stages-4',
  label: texts('Generación de un sistema de autoevaluación, retroalimentación y Buenas Prácticas', 'Criação de um sistema de autoavaliação, retroalimentação e Boas Práticas', 'A system of self-assessment, feedback and Good Practices', 'Création d’un système d’auto-évaluation, de retour d’expérience et de bonnes pratiques'),
  results: [
    texts('Sistema de autoevaluación operando, que sirva de base para las decisiones estratégicas que deben tomar los actores del CER', 'Sistema de autoavaliação em operação, que sirva de base para as decisões estratégicas dos atores do CER', 'A working system of self-assessment, on which the actors of the CER base strategic decisions', 'Système d’auto-évaluation en service, fondant les décisions stratégiques des acteurs du CER'),
    texts('Sistema de Buenas Prácticas para el desarrollo de clústeres', 'Sistema de Boas Práticas para o desenvolvimento de clusters', 'A system of Good Practices for cluster development', 'Système de bonnes pratiques pour le développement des grappes'),
  ],
  deadline: toBeDecided,
  institutions: ['gore'],
};
