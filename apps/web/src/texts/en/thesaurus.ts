/** The thesaurus: browsing it, editing it, proposing for it, keeping it in order. */
export const thesaurus = {
  title: 'Thesaurus',
  lead: 'The ideas of productive development by their names in five languages and in each country. Search understands them all.',
  filter: 'Filter by name',
  view: 'Order',
  views: { tree: 'By subject', alphabet: 'A to Z' },
  count_one: '{{count}} concept', count_other: '{{count}} concepts',
  none: 'No concept is called this.',
  outOfUse: 'Out of use',
  create: 'Create a concept',
  take: 'Take it along',
  turtle: 'SKOS (Turtle)', csv: 'Table (CSV)',
  doors: { proposals: 'Proposals', quality: 'Quality', import: 'Import' },
  concept: {
    note: 'Scope note', hidden: 'Also found by', mappings: 'In other schemes', tables: 'In the reference tables',
    replaced: 'This concept is out of use.', use: 'Use instead:', edit: 'Edit',
  },
  relations: { exactMatch: 'the same as', closeMatch: 'close to', broadMatch: 'narrower than', narrowMatch: 'broader than', relatedMatch: 'related to' },
  edit: {
    title: 'Edit “{{name}}”', newTitle: 'Create a concept', code: 'Code', codeHelp: 'In English, lower case with hyphens. It never changes.',
    preferred: 'Name', others: 'Other names', oneEach: 'One a line.', hidden: 'Forms for searching only', hiddenHelp: 'Misspellings and old forms, one a line.',
    definition: 'Definition', scopeNote: 'Scope note', national: 'Terms of one country', country: 'Country', language: 'Language', term: 'Term', add: 'Add', remove: 'Remove “{{name}}”',
    unnamed: 'empty row', broader: 'Broader', related: 'Related', mappings: 'In other schemes', relation: 'Relation', address: 'Address (URI)',
    save: 'Save', saved: 'The concept is saved. Search knows already.', ending: 'Take out of use', endingHelp: 'The concept is not deleted: its names and what hangs on it go to the one that replaces it.',
    heir: 'Replaced by', end: 'Take out of use', ended: 'The concept is out of use.', reinstate: 'Use again', reinstated: 'The concept is in use again.',
  },
  propose: {
    title: 'Propose for the thesaurus', lead: 'The Support Unit looks at it and tells you.', kind: 'What you propose', kinds: { term: 'A name', definition: 'A definition', relation: 'A relation' },
    term: 'Term', language: 'Language', country: 'Used in', everywhere: 'The whole network', text: 'Definition', relation: 'Relation', other: 'With which concept', reason: 'Why',
    send: 'Send the proposal', sent: 'The proposal has reached the Support Unit.',
  },
  proposals: {
    title: 'Proposals for the thesaurus', lead: 'What countries propose, and what the Support Unit decided.', state: 'State', states: { all: 'All', open: 'To decide', accepted: 'Accepted', declined: 'Declined' },
    none: 'There are no proposals here.', noneHelp: 'On the page of each concept one can propose a term.',
    says: { term: '“{{what}}” as a name of “{{concept}}” ({{where}})', concept: 'A new concept: “{{what}}”', relation: '“{{concept}}” and “{{what}}”: {{relation}}', definition: 'A definition of “{{concept}}”: {{what}}' },
    accept: 'Accept', accepted: 'The proposal was applied.', decline: 'Decline', answer: 'Why not', declineSend: 'Send the answer', declined: 'The proposal was declined.', unit: 'The Unit explains: {{answer}}', from: '{{place}} proposes',
  },
  quality: {
    title: 'Quality of the thesaurus', lead: 'What should be mended, with the way to do it.', good: 'Nothing to mend was found.',
    found_one: '{{count}} case', found_other: '{{count}} cases',
    checks: {
      'missing-label': 'No name in one language', 'ambiguous-label': 'One name for two concepts', 'label-conflict': 'The name again among the others', orphan: 'Related to nothing',
      circle: 'Circles upwards', island: 'Groups apart', 'relation-clash': 'Related to what is above it', undocumented: 'Neither definition nor note', 'deprecated-in-use': 'Leads to a concept out of use',
    },
  },
  import: {
    title: 'Import into the thesaurus', lead: 'The file is tried first; nothing changes until you apply it. What the file does not name stays as it is.', file: 'SKOS (Turtle) or CSV file', try: 'Try', apply: 'Apply', applied: 'The thesaurus is now as the file says.',
    faults: 'What stands in the way', line: 'Line', concept: 'Concept', what: 'What', plan: 'What would change', actions: { create: 'is created', change: 'changes', same: 'stays' }, nothing: 'Everything is as the file says already.',
  },
};
