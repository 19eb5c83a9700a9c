import type { DocumentText } from '../document.js';

/** The UNIDO approach in English, in our own words. */
export const unidoApproach: DocumentText = {
  work: 'onudi-enfoque-cluster',
  name: 'unido-approach-to-cluster-development-summary',
  format: 'docx',
  language: 'en',
  title: 'The UNIDO approach to cluster development: a summary',
  credit:
    'Summary written for the demonstration of this portal from the UNIDO discussion paper presented in San José in April 2014. It is not the technical paper of 2013 and does not replace it.',
  sections: [
    {
      heading: 'Why small firms need each other',
      paragraphs: [
        'Most small and medium firms sell in local or national markets. They lack scale, credit, knowledge and a voice in policy, and their growth potential stays largely untapped. By working with partner firms and support institutions they reach economies of scale in buying, producing and selling, and together they can influence the rules under which they work.',
        'Yet relatively few clusters of the developing world have grown fast and for long. Many are caught in fierce competition, stagnation and poverty, and do not find the way to innovation unaided.',
      ],
    },
    {
      heading: 'What keeps firms from cooperating',
      paragraphs: [
        'Three things stand in the way: transaction costs, coordination costs and an adverse business culture. Proximity lowers some of the costs but does not remove the obstacles by itself; they have to be addressed on purpose.',
        'Collective efficiency is the advantage a cluster gains from joint action, such as buying inputs together, advertising together or sharing equipment, and from action with institutions, such as technical assistance given by a business association.',
      ],
    },
    {
      heading: 'Principles',
      paragraphs: [
        'Work with clusters that exist rather than creating new ones. Promote the local private sector in a way that includes the poor, is sustainable and balances the chances of women and men. Encourage collective efficiency through joint action, so that gains reach the whole group and the communities around it.',
        'Local institutions, from chambers of commerce to universities, are assisted so that they take over the support of the cluster step by step.',
      ],
    },
    {
      heading: 'What an agent does',
      paragraphs: [
        'The work has six parts: fostering links among stakeholders, helping them build consensus, nurturing relations, building trust, strengthening the governance mechanism and supporting the institutional network of the cluster.',
        'Table IV of the discussion paper recommends the approach where markets have to be planned together: finding niches and integrating chains across a subregion, with dialogue platforms as the first intervention.',
      ],
    },
  ],
};
