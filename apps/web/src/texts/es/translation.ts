/** The translations of a work: whose they are, and whether they still say the same. */
export const translation = {
  title: 'En otros idiomas',
  machine: 'Traducción automática que nadie ha revisado',
  machineReviewed: 'Traducción automática',
  by: 'Traducción de {{name}}',
  human: 'Traducción hecha por personas',
  reviewedBy: 'Revisada por {{name}}',
  reviewed: 'Revisada por una persona',
  stale: 'El original cambió después y puede no decir lo mismo',
  agree: 'Dice lo mismo que el original',
  reviewedNow: 'Quedó como revisada.',
  proposed: 'Ya hay una propuesta en {{language}}. Léala y corrija lo que haga falta.',
  propose: 'Proponer en {{language}}',
  proposeAbout: 'Una máquina puede proponer el título y el resumen; se leerá que es automática hasta que una persona la corrija o la revise.',
  readersAbout: 'Quienes lean un idioma revisan las traducciones que llegan en él, también sin ser de la curaduría.',
  readersKept: 'Guardado.',
};
