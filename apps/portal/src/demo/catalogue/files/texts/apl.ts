import type { DocumentText } from '../document.js';

/** Brazil's policy of local productive arrangements, in Portuguese. */
export const apl: DocumentText = {
  work: 'politica-apl-brasil',
  name: 'politica-de-apl-sintese',
  format: 'odt',
  language: 'pt',
  title: 'A política brasileira de arranjos produtivos locais: síntese',
  credit:
    'Síntese escrita para a demonstração deste portal a partir do artigo «Clústers: ¿Una iniciativa prometedora?», que resume a avaliação reunida pela CEPAL.',
  sections: [
    {
      heading: 'O que é um arranjo produtivo local',
      paragraphs: [
        'Um arranjo produtivo local é uma aglomeração de empresas especializadas do mesmo setor, entre elas fornecedores de matérias-primas, serviços e insumos, e de instituições públicas e privadas que apoiam a produção com capacitação, financiamento ou assistência técnica.',
        'A política começou formalmente em 2004, sob a coordenação de um grupo de trabalho permanente vinculado ao Ministério do Desenvolvimento, Indústria e Comércio.',
      ],
    },
    {
      heading: 'Para que serve a política',
      paragraphs: [
        'Seu objetivo é articular os esforços de quem se relaciona com a produção local para identificar necessidades e encontrar os mecanismos que as atendam. Também fixou critérios comuns de atuação do governo e do setor privado.',
        'Os pequenos negócios ocupam o centro: o SEBRAE aparece como exemplo de execução dirigida a empresas pequenas e médias dentro de redes concretas e ao desenvolvimento local.',
      ],
    },
    {
      heading: 'O que a experiência ensina',
      paragraphs: [
        'O principal problema foi a falta de clareza: a política perseguiu ao mesmo tempo reduzir desigualdades, inovar, exportar, competir e elevar a escolaridade, e nem sempre o desenho correspondia ao objetivo.',
        'É difícil medir o impacto dos programas porque muitas vezes não existem avaliações consistentes. Quem começa hoje deveria escolher poucos objetivos, registrar a linha de base antes da primeira ação e publicar o que mediu.',
      ],
    },
    {
      heading: 'Recomendações para outro país',
      paragraphs: [
        'Dar precisão ao conceito antes de escolher os territórios; não exagerar o que os instrumentos podem alcançar; formar quem vai executar; e avaliar de maneira contínua. São as quatro recomendações que a Argentina deixou e que valem também para um arranjo produtivo local.',
      ],
    },
  ],
};
