import { row, table, texts } from '../table.js';

/** What research found about the success of clusters. */
export const successEvidence = table(
  'success-evidence',
  texts('Evidencia sobre el éxito de los clústeres', 'Evidências sobre o êxito dos clusters', 'Evidence on the success of clusters', 'Données sur la réussite des grappes'),
  { sourceDoc: 'APP', sourceLocus: '6' },
  [
    row('human-capital', 'Factor más importante: insumos y capital humano de alta calidad, especializados y disponibles para las firmas', 'Fator mais importante: insumos e capital humano de alta qualidade, especializados e disponíveis para as empresas', 'The most important factor: specialized inputs and human capital of high quality, available to firms', 'Facteur le plus important : intrants et capital humain de qualité, spécialisés et accessibles aux entreprises', { sourceLocus: '6 (van der Linde, 2003)' }),
    row('demand', 'Después: las condiciones de demanda', 'Depois: as condições de demanda', 'Next: conditions of demand', 'Ensuite : les conditions de la demande', { sourceLocus: '6 (van der Linde, 2003)' }),
    row('collaboration', 'Después: la colaboración entre las firmas', 'Depois: a colaboração entre as empresas', 'Next: collaboration between firms', 'Ensuite : la collaboration entre entreprises', { sourceLocus: '6 (van der Linde, 2003)' }),
    row('age', 'No habría correlación entre la competitividad y la antigüedad del clúster', 'Não haveria correlação entre a competitividade e a antiguidade do cluster', 'No correlation between competitiveness and the age of the cluster', 'Pas de corrélation entre la compétitivité et l’ancienneté de la grappe', { sourceLocus: '6 (van der Linde, 2003)' }),
    row('policy', 'Hasta el momento, las políticas parecen tener solo un moderado impacto en el éxito competitivo de los clústeres', 'Até o momento, as políticas parecem ter apenas um impacto moderado no êxito competitivo dos clusters', 'So far, policies seem to have had only a moderate impact on the competitive success of clusters', 'Jusqu’ici, les politiques ne semblent avoir qu’un impact modéré sur la réussite concurrentielle des grappes', { sourceLocus: '6 (Enright, 2000)' }),
  ],
);

/** What a cluster is said to be, by whom. */
export const clusterDefinitions = table(
  'cluster-definitions',
  texts('Definiciones de clúster y de articulación productiva', 'Definições de cluster e de articulação produtiva', 'Definitions of cluster and of productive articulation', 'Définitions de la grappe et de l’articulation productive'),
  { sourceDoc: 'APP', sourceLocus: '1' },
  [
    row('porter', 'Porter: grupo geográficamente próximo de compañías interconectadas e instituciones asociadas en un campo particular, vinculadas por características comunes y complementarias', 'Porter: grupo geograficamente próximo de companhias interconectadas e instituições associadas em um campo particular, vinculadas por características comuns e complementares', 'Porter: a geographically close group of interconnected companies and associated institutions in a particular field, linked by common and complementary features', 'Porter : groupe géographiquement proche d’entreprises interconnectées et d’institutions associées dans un domaine donné, liées par des caractéristiques communes et complémentaires'),
    row('oecd', 'OCDE: tendencia de firmas integradas vertical y/o horizontalmente en líneas de negocios relacionadas a concentrarse geográficamente', 'OCDE: tendência de empresas integradas vertical e/ou horizontalmente em linhas de negócios relacionadas a se concentrarem geograficamente', 'OECD: the tendency of firms integrated vertically and/or horizontally in related lines of business to concentrate geographically', 'OCDE : tendance d’entreprises intégrées verticalement et/ou horizontalement dans des activités liées à se concentrer géographiquement'),
    row('world-bank', 'Banco Mundial: aglomeración de compañías, proveedores de servicios e instituciones asociadas en un área en particular', 'Banco Mundial: aglomeração de companhias, prestadores de serviços e instituições associadas em uma área em particular', 'World Bank: an agglomeration of companies, service providers and associated institutions in a particular area', 'Banque mondiale : agglomération d’entreprises, de prestataires de services et d’institutions associées dans une zone donnée'),
    row('unido', 'ONUDI: concentraciones geográficas de empresas interconectadas e instituciones asociadas que enfrentan retos y oportunidades comunes', 'ONUDI: concentrações geográficas de empresas interconectadas e instituições associadas que enfrentam desafios e oportunidades comuns', 'UNIDO: geographic concentrations of interconnected firms and associated institutions that face common challenges and opportunities', 'ONUDI : concentrations géographiques d’entreprises interconnectées et d’institutions associées confrontées à des défis et possibilités communs', { sourceDoc: 'UNI', sourceLocus: '1.2' }),
    row('productive-articulation', 'Articulación productiva (Ferraro, 2010): acuerdo de colaboración entre diversos actores económicos orientado a generar ventajas competitivas que no puede lograr cada uno solo', 'Articulação produtiva (Ferraro, 2010): acordo de colaboração entre diversos atores econômicos orientado a gerar vantagens competitivas que nenhum alcança sozinho', 'Productive articulation (Ferraro, 2010): an agreement of economic actors to collaborate and so generate competitive advantages that none can reach alone', 'Articulation productive (Ferraro, 2010) : accord de collaboration entre acteurs économiques visant des avantages concurrentiels qu’aucun ne peut obtenir seul', { sourceDoc: 'UNI', sourceLocus: '1.2' }),
  ],
);
