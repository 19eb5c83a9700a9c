/** The thesaurus: browsing it, editing it, proposing for it, keeping it in order. */
export const thesaurus = {
  title: 'Thésaurus',
  lead: 'Les idées du développement productif avec leurs noms en cinq langues et dans chaque pays. La recherche les comprend tous.',
  filter: 'Filtrer par nom',
  view: 'Ordre',
  views: { tree: 'Par thèmes', alphabet: 'De A à Z' },
  count_one: '{{count}} concept', count_many: '{{count}} concepts', count_other: '{{count}} concepts',
  none: 'Aucun concept ne porte ce nom.',
  outOfUse: 'Hors d’usage',
  create: 'Créer un concept',
  take: 'L’emporter',
  turtle: 'SKOS (Turtle)', csv: 'Tableau (CSV)',
  doors: { proposals: 'Propositions', quality: 'Qualité', import: 'Importer' },
  concept: {
    note: 'Note d’application', hidden: 'Trouvé aussi par', mappings: 'Dans d’autres schémas', tables: 'Dans les tableaux de référence',
    replaced: 'Ce concept n’est plus en usage.', use: 'Utilisez plutôt :', edit: 'Modifier',
  },
  relations: { exactMatch: 'identique à', closeMatch: 'proche de', broadMatch: 'plus spécifique que', narrowMatch: 'plus large que', relatedMatch: 'lié à' },
  edit: {
    title: 'Modifier « {{name}} »', newTitle: 'Créer un concept', code: 'Code', codeHelp: 'En anglais, en minuscules avec des traits d’union. Il ne change jamais.',
    preferred: 'Nom', others: 'Autres noms', oneEach: 'Un par ligne.', hidden: 'Formes seulement cherchées', hiddenHelp: 'Fautes de frappe et formes anciennes, une par ligne.',
    definition: 'Définition', scopeNote: 'Note d’application', national: 'Termes d’un pays', country: 'Pays', language: 'Langue', term: 'Terme', add: 'Ajouter', remove: 'Retirer « {{name}} »',
    unnamed: 'ligne vide', broader: 'Plus large', related: 'Lié', mappings: 'Dans d’autres schémas', relation: 'Relation', address: 'Adresse (URI)',
    save: 'Enregistrer', saved: 'Le concept est enregistré. La recherche le sait déjà.', ending: 'Retirer de l’usage', endingHelp: 'Le concept n’est pas effacé : ses noms et ce qui en dépend passent à celui qui le remplace.',
    heir: 'Remplacé par', end: 'Retirer de l’usage', ended: 'Le concept n’est plus en usage.', reinstate: 'Remettre en usage', reinstated: 'Le concept est de nouveau en usage.',
  },
  propose: {
    title: 'Proposer pour le thésaurus', lead: 'L’Unité d’appui l’examine et vous répond.', kind: 'Ce que vous proposez', kinds: { term: 'Un nom', definition: 'Une définition', relation: 'Une relation' },
    term: 'Terme', language: 'Langue', country: 'Employé en', everywhere: 'Dans tout le réseau', text: 'Définition', relation: 'Relation', other: 'Avec quel concept', reason: 'Pourquoi',
    send: 'Envoyer la proposition', sent: 'La proposition est parvenue à l’Unité d’appui.',
  },
  proposals: {
    title: 'Propositions pour le thésaurus', lead: 'Ce que les pays proposent, et ce que l’Unité d’appui a décidé.', state: 'État', states: { all: 'Toutes', open: 'À décider', accepted: 'Acceptées', declined: 'Refusées' },
    none: 'Il n’y a pas de proposition ici.', noneHelp: 'Sur la page de chaque concept, on peut proposer un terme.',
    says: { term: '« {{what}} » comme nom de « {{concept}} » ({{where}})', concept: 'Un nouveau concept : « {{what}} »', relation: '« {{concept}} » et « {{what}} » : {{relation}}', definition: 'Une définition de « {{concept}} » : {{what}}' },
    accept: 'Accepter', accepted: 'La proposition est appliquée.', decline: 'Refuser', answer: 'Pourquoi non', declineSend: 'Envoyer la réponse', declined: 'La proposition est refusée.', unit: 'L’Unité explique : {{answer}}', from: 'Proposition de {{place}}',
  },
  quality: {
    title: 'Qualité du thésaurus', lead: 'Ce qu’il convient d’améliorer, et le chemin pour le faire.', good: 'Rien à améliorer n’a été trouvé.',
    found_one: '{{count}} cas', found_many: '{{count}} cas', found_other: '{{count}} cas',
    checks: {
      'missing-label': 'Pas de nom dans une langue', 'ambiguous-label': 'Un nom pour deux concepts', 'label-conflict': 'Le nom se répète parmi les autres', orphan: 'Lié à aucun autre',
      circle: 'Cercles vers le haut', island: 'Groupes isolés', 'relation-clash': 'Lié à ce qui est au-dessus', undocumented: 'Ni définition ni note', 'deprecated-in-use': 'Mène à un concept hors d’usage',
    },
  },
  import: {
    title: 'Importer dans le thésaurus', lead: 'Le fichier est d’abord essayé ; rien ne change avant que vous l’appliquiez. Ce que le fichier ne nomme pas reste tel quel.', file: 'Fichier SKOS (Turtle) ou CSV', try: 'Essayer', apply: 'Appliquer', applied: 'Le thésaurus est désormais tel que le dit le fichier.',
    faults: 'Ce qui empêche de l’appliquer', line: 'Ligne', concept: 'Concept', what: 'Quoi', plan: 'Ce qui changerait', actions: { create: 'est créé', change: 'change', same: 'reste' }, nothing: 'Tout est déjà tel que le dit le fichier.',
  },
};
