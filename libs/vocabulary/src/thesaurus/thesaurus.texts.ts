import { defineTexts } from '#platform';

/** What the thesaurus has to say to those who edit it. */
export const vocabularyTexts = defineTexts('vocabulary', {
  es: {
    problems: {
      'concept-exists': { title: 'Ya hay un concepto con ese código', detail: 'El código «{{code}}» está en uso. Los códigos no se repiten ni se vuelven a usar; elija otro.' },
      'proposal-is-decided': { title: 'La propuesta ya está resuelta', detail: 'Alguien ya la aceptó o la rechazó. Vuelva a abrir la lista para ver qué se decidió.' },
      'proposal-no-longer-fits': { title: 'La propuesta ya no puede aplicarse', detail: 'Lo que cambiaría ya no existe o ya es así. Puede rechazarla y explicar por qué.' },
    },
    fields: {
      name_needed: 'Escriba el nombre al menos en un idioma.',
      label_twice: '«{{label}}» ya es un nombre de este concepto en ese idioma.',
      itself: 'Un concepto no puede estar relacionado consigo mismo.',
      unknown_concept: 'No hay ningún concepto con el código «{{code}}».',
      unknown_row: 'Ninguna tabla tiene la fila «{{code}}».',
      circle: '«{{code}}» está por debajo de este concepto: no puede estar también por encima.',
      replaced_by_deprecated: '«{{code}}» está fuera de uso y no puede reemplazar a otro.',
      unreadable: 'No se puede leer: {{reason}}',
      unknown_column: 'No se conoce la columna «{{column}}».',
    },
  },
  pt: {
    problems: {
      'concept-exists': { title: 'Já existe um conceito com esse código', detail: 'O código «{{code}}» está em uso. Códigos não se repetem nem voltam a ser usados; escolha outro.' },
      'proposal-is-decided': { title: 'A proposta já foi decidida', detail: 'Alguém já a aceitou ou recusou. Abra a lista de novo para ver o que foi decidido.' },
      'proposal-no-longer-fits': { title: 'A proposta já não pode ser aplicada', detail: 'O que ela mudaria já não existe ou já é assim. Você pode recusá-la e explicar por quê.' },
    },
    fields: {
      name_needed: 'Escreva o nome ao menos em um idioma.',
      label_twice: '«{{label}}» já é um nome deste conceito nesse idioma.',
      itself: 'Um conceito não pode estar relacionado a si mesmo.',
      unknown_concept: 'Não há nenhum conceito com o código «{{code}}».',
      unknown_row: 'Nenhuma tabela tem a linha «{{code}}».',
      circle: '«{{code}}» está abaixo deste conceito: não pode estar também acima.',
      replaced_by_deprecated: '«{{code}}» está fora de uso e não pode substituir outro.',
      unreadable: 'Não é possível ler: {{reason}}',
      unknown_column: 'A coluna «{{column}}» não é conhecida.',
    },
  },
  en: {
    problems: {
      'concept-exists': { title: 'There is a concept with this code already', detail: 'The code “{{code}}” is taken. Codes are used once and never again; choose another.' },
      'proposal-is-decided': { title: 'The proposal has been decided', detail: 'Somebody has accepted or declined it. Open the list again to see what was decided.' },
      'proposal-no-longer-fits': { title: 'The proposal can no longer be applied', detail: 'What it would change is gone, or is so already. You can decline it and say why.' },
    },
    fields: {
      name_needed: 'Write the name in one language at least.',
      label_twice: '“{{label}}” is a name of this concept in that language already.',
      itself: 'A concept cannot be related to itself.',
      unknown_concept: 'There is no concept with the code “{{code}}”.',
      unknown_row: 'No table has the row “{{code}}”.',
      circle: '“{{code}}” is below this concept: it cannot be above it as well.',
      replaced_by_deprecated: '“{{code}}” is out of use and cannot replace another.',
      unreadable: 'It cannot be read: {{reason}}',
      unknown_column: 'The column “{{column}}” is not known.',
    },
  },
  fr: {
    problems: {
      'concept-exists': { title: 'Un concept porte déjà ce code', detail: 'Le code « {{code}} » est pris. Un code ne sert qu’une fois ; choisissez-en un autre.' },
      'proposal-is-decided': { title: 'La proposition est déjà tranchée', detail: 'Quelqu’un l’a acceptée ou refusée. Rouvrez la liste pour voir ce qui a été décidé.' },
      'proposal-no-longer-fits': { title: 'La proposition ne peut plus s’appliquer', detail: 'Ce qu’elle changerait n’existe plus, ou est déjà ainsi. Vous pouvez la refuser en disant pourquoi.' },
    },
    fields: {
      name_needed: 'Écrivez le nom dans une langue au moins.',
      label_twice: '« {{label}} » est déjà un nom de ce concept dans cette langue.',
      itself: 'Un concept ne peut être lié à lui-même.',
      unknown_concept: 'Aucun concept n’a le code « {{code}} ».',
      unknown_row: 'Aucun tableau n’a la ligne « {{code}} ».',
      circle: '« {{code}} » se trouve sous ce concept : il ne peut être aussi au-dessus.',
      replaced_by_deprecated: '« {{code}} » n’est plus en usage et ne peut en remplacer un autre.',
      unreadable: 'Lecture impossible : {{reason}}',
      unknown_column: 'La colonne « {{column}} » n’est pas connue.',
    },
  },
});
