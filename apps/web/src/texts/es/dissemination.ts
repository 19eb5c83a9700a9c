/** What is told to the world: citations and their use. */
export const dissemination = {
  cite: {
    title: 'Citar este recurso',
    way: 'Estilo o formato',
    download: 'Guardar como archivo',
  },
  usage: {
    title: 'Uso',
    leadSpace: 'Cuántas veces se consultan y descargan los recursos de {{place}}.',
    leadOwn: 'Cuántas veces se consultan y descargan sus recursos.',
    byMonth: 'Mes por mes',
    byResource: 'Recurso por recurso',
    bySpace: 'Espacio por espacio',
    month: 'Mes',
    resource: 'Recurso',
    space: 'Espacio',
    country: 'País',
    views: 'Consultas',
    uniqueViews: 'Consultas únicas',
    downloads: 'Descargas',
    uniqueDownloads: 'Descargas únicas',
    more: 'Mostrar más',
    none: 'Aún no hay cifras',
    noneWhy: 'Las visitas de los últimos doce meses aparecen aquí una hora después.',
    method: 'Se cuenta según COUNTER R5.1: los robots y los programas no cuentan, un doble clic cuenta una vez, y una visita cuenta como única una vez por hora. No se guarda de quién es la visita.',
  },
};
