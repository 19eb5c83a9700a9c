import type { WorkGuide } from './work-guide.js';

/** What the UNIDO paper tells of origin consortia in Peru (case 1), in its order. */
export const originConsortia: WorkGuide = {
  method: {
    problem: {
      es: 'Los productos típicos tienen calidad y reputación que mejorar, y quienes los elaboran no pueden comercializarlos en el extranjero cada uno por su lado.',
      pt: 'Os produtos típicos têm qualidade e reputação a melhorar, e quem os elabora não consegue comercializá-los no exterior cada um por si.',
      en: 'Typical products have quality and reputation to gain, and those who make them cannot market them abroad each on their own.',
      fr: 'Les produits typiques ont une qualité et une réputation à améliorer, et ceux qui les élaborent ne peuvent les commercialiser à l’étranger chacun de son côté.',
    },
    context: {
      es: 'Perú: productores rurales de una misma cadena de valor, con un producto ligado a su territorio de origen.',
      pt: 'Peru: produtores rurais de uma mesma cadeia de valor, com um produto ligado ao seu território de origem.',
      en: 'Peru: rural producers of one value chain, with a product tied to its territory of origin.',
      fr: 'Pérou : des producteurs ruraux d’une même chaîne de valeur, avec un produit lié à son territoire d’origine.',
    },
    actors: {
      es: 'Un Consorcio de Origen: alianza voluntaria de entidades comerciales dentro de la misma cadena de valor. Socios con quienes promover el turismo rural.',
      pt: 'Um Consórcio de Origem: aliança voluntária de entidades comerciais dentro da mesma cadeia de valor. Parceiros com quem promover o turismo rural.',
      en: 'An Origin Consortium: a voluntary alliance of business entities within one value chain. Partners with whom to promote rural tourism.',
      fr: 'Un Consortium d’origine : alliance volontaire d’entités commerciales d’une même chaîne de valeur. Des partenaires avec qui promouvoir le tourisme rural.',
    },
    evidence: {
      es: 'Registros oficiales de marcas colectivas. En 2013 el enfoque recibió el premio «Buenas Prácticas Gubernamentales».',
      pt: 'Registros oficiais de marcas coletivas. Em 2013 o enfoque recebeu o prêmio “Buenas Prácticas Gubernamentales”.',
      en: 'Official registrations of collective marks. In 2013 the approach was given the award “Buenas Prácticas Gubernamentales”.',
      fr: 'Enregistrements officiels de marques collectives. En 2013 l’approche a reçu le prix « Buenas Prácticas Gubernamentales ».',
    },
    results: {
      es: 'Cinco consorcios, con 748 productores rurales, habían registrado sus marcas colectivas; otros cinco, con 700 productores, estaban en proceso. Agrega valor a la elaboración tradicional, lo que lleva a más empleo, y revitaliza el patrimonio histórico, cultural y ecológico de las regiones.',
      pt: 'Cinco consórcios, com 748 produtores rurais, haviam registrado suas marcas coletivas; outros cinco, com 700 produtores, estavam em processo. Agrega valor à elaboração tradicional, o que leva a mais emprego, e revitaliza o patrimônio histórico, cultural e ecológico das regiões.',
      en: 'Five consortia with 748 rural producers had registered their collective marks; five more with 700 producers were registering theirs. It adds value to traditional making, which leads to more employment, and revives the historical, cultural and ecological heritage of the regions.',
      fr: 'Cinq consortiums, réunissant 748 producteurs ruraux, avaient enregistré leurs marques collectives ; cinq autres, avec 700 producteurs, étaient en cours. Cela ajoute de la valeur à l’élaboration traditionnelle, d’où davantage d’emploi, et fait revivre le patrimoine historique, culturel et écologique des régions.',
    },
  },
  steps: [
    {
      key: 'alianza',
      name: { es: 'Organizar a los productores en un Consorcio de Origen', pt: 'Organizar os produtores em um Consórcio de Origem', en: 'Organise the producers in an Origin Consortium', fr: 'Organiser les producteurs en Consortium d’origine' },
      outputs: { es: 'Una alianza voluntaria dentro de la misma cadena de valor.', pt: 'Uma aliança voluntária dentro da mesma cadeia de valor.', en: 'A voluntary alliance within one value chain.', fr: 'Une alliance volontaire au sein d’une même chaîne de valeur.' },
    },
    {
      key: 'nicho',
      name: { es: 'Desarrollar una estrategia de marketing alrededor del producto típico', pt: 'Desenvolver uma estratégia de marketing em torno do produto típico', en: 'Develop a marketing strategy around the typical product', fr: 'Élaborer une stratégie de marketing autour du produit typique' },
      purpose: { es: 'Que el producto se venda como nicho.', pt: 'Que o produto seja vendido como nicho.', en: 'So that the product sells as a niche.', fr: 'Pour que le produit se vende comme une niche.' },
    },
    {
      key: 'visibilidad',
      name: { es: 'Aumentar su visibilidad y promover el turismo rural con varios socios', pt: 'Aumentar sua visibilidade e promover o turismo rural com vários parceiros', en: 'Make it more visible and promote rural tourism with several partners', fr: 'Accroître sa visibilité et promouvoir le tourisme rural avec plusieurs partenaires' },
      purpose: { es: 'Que los consumidores puedan «vivir y experimentar» el producto en su territorio de origen.', pt: 'Que os consumidores possam “viver e experimentar” o produto em seu território de origem.', en: 'So that consumers can “live and experience” the product in its territory of origin.', fr: 'Pour que les consommateurs puissent « vivre et expérimenter » le produit dans son territoire d’origine.' },
    },
    {
      key: 'calidad',
      name: { es: 'Mejorar el producto', pt: 'Melhorar o produto', en: 'Improve the product', fr: 'Améliorer le produit' },
      purpose: { es: 'Satisfacer lo que esperan el mercado y los reguladores.', pt: 'Satisfazer o que esperam o mercado e os reguladores.', en: 'To meet what the market and the regulators expect.', fr: 'Répondre à ce qu’attendent le marché et les régulateurs.' },
    },
    {
      key: 'marca',
      name: { es: 'Inscribir una etiqueta colectiva', pt: 'Registrar uma etiqueta coletiva', en: 'Register a collective label', fr: 'Enregistrer un label collectif' },
      purpose: { es: 'Asegurar que solo la usen los productores que cumplen las especificaciones del producto.', pt: 'Assegurar que só a usem os produtores que cumprem as especificações do produto.', en: 'To make sure that only producers who comply with the specifications of the product use it.', fr: 'S’assurer que seuls l’utilisent les producteurs qui respectent le cahier des charges du produit.' },
      outputs: { es: 'Una marca colectiva o una indicación geográfica registrada.', pt: 'Uma marca coletiva ou uma indicação geográfica registrada.', en: 'A registered collective mark or geographical indication.', fr: 'Une marque collective ou une indication géographique enregistrée.' },
    },
  ],
  conditions: { orientations: ['export'] },
};
