// Sets the colour scheme before the first paint. A file of its own, because the policy of the page allows no inline script.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('parley.colour-scheme');
  } catch {
    // Without storage the browser's own wish holds.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
