import { defineTexts } from '#platform';

export const tenancyTexts = defineTexts('tenancy', {
  es: {
    problems: {
      'last-manager': { title: 'Es la última persona responsable', detail: 'Designe antes a otra persona que pueda administrar este espacio.' },
      'code-taken': { title: 'Código en uso', detail: 'El código «{{code}}» ya pertenece a otro espacio.' },
      'role-not-here': { title: 'Función no disponible aquí', detail: 'La función «{{role}}» no existe en este tipo de espacio.' },
    },
    fields: { 'name-taken': 'Otro país o clúster ya se llama «{{name}}».', 'name-letters': 'Use las letras del alfabeto latino.' },
  },
  pt: {
    problems: {
      'last-manager': { title: 'É a última pessoa responsável', detail: 'Designe antes outra pessoa que possa administrar este espaço.' },
      'code-taken': { title: 'Código em uso', detail: 'O código «{{code}}» já pertence a outro espaço.' },
      'role-not-here': { title: 'Função indisponível aqui', detail: 'A função «{{role}}» não existe neste tipo de espaço.' },
    },
    fields: { 'name-taken': 'Outro país ou cluster já se chama “{{name}}”.', 'name-letters': 'Use as letras do alfabeto latino.' },
  },
  en: {
    problems: {
      'last-manager': { title: 'The last person in charge', detail: 'First name someone else who can manage this space.' },
      'code-taken': { title: 'Code in use', detail: 'The code “{{code}}” already belongs to another space.' },
      'role-not-here': { title: 'Role not available here', detail: 'The role “{{role}}” does not exist in this kind of space.' },
    },
    fields: { 'name-taken': 'Another country or cluster is called “{{name}}” already.', 'name-letters': 'Use the letters of the Latin alphabet.' },
  },
  fr: {
    problems: {
      'last-manager': { title: 'Dernière personne responsable', detail: 'Désignez d’abord une autre personne pouvant gérer cet espace.' },
      'code-taken': { title: 'Code déjà utilisé', detail: 'Le code « {{code}} » appartient déjà à un autre espace.' },
      'role-not-here': { title: 'Rôle indisponible ici', detail: 'Le rôle « {{role}} » n’existe pas dans ce type d’espace.' },
    },
    fields: { 'name-taken': 'Un autre pays ou une autre grappe s’appelle déjà « {{name}} ».', 'name-letters': 'Utilisez les lettres de l’alphabet latin.' },
  },
});
