/* Runs before the first paint, so that a reader who chose dark never sees a white flash. */
(function () {
  var chosen = null;
  try { chosen = localStorage.getItem('minga.colours'); } catch (refused) { chosen = null; }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
