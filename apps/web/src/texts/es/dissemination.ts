/** What is told to the world: citations and their use. */
export const dissemination = {
  cite: {
    title: 'Citar este recurso',
    way: 'Estilo o formato',
    download: 'Guardar como archivo',
  },
};
