/* Runs before the first paint, so that a reader who chose dark never sees a white flash. */
{
  let chosen = null;
  try {
    chosen = localStorage.getItem('minga.colours');
  } catch {
    /* Storage may be refused: then the system decides. */
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
}
