/** Avales de la Unidad y de los bloques. */
export const endorsements = {
  title: 'Avales',
  unit: 'La Unidad de Apoyo Técnico la avala',
  blocStands: '{{bloc}} la avala',
  blocCounts: '{{countries}} de {{members}} países de {{bloc}} la avalan; con más de la mitad la avala el bloque',
  counted: '{{countries}} de {{members}} países',
  old: 'Se dio a una versión anterior',
  endorse: 'Avalar',
  endorseTitle: 'Avalar «{{title}}»',
  name: '¿En nombre de quién?',
  asUnit: 'La Unidad de Apoyo Técnico',
  statement: '¿Por qué la avala?',
  statementHelp: 'Lo leerá quien lea la obra: qué comprobaron, para quién sirve.',
  send: 'Avalar',
  sent: 'El aval quedó publicado.',
  takeBack: 'Retirar el aval',
  takenBack: 'El aval se retiró.',
};
