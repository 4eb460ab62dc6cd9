// J and K walk the inbox, Enter opens (it is a link), / goes to the search. The hint
// <p data-shortcuts hidden> shows only because this runs.
export function shortcuts(document) {
  const hint = document.querySelector('[data-shortcuts]');
  if (!hint) {
    return;
  }
  hint.hidden = false;

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) {
      return;
    }
    const key = event.key.toLowerCase();
    if (key === 'j' || key === 'k') {
      step(key === 'j' ? 1 : -1);
    } else if (key === '/') {
      document.querySelector('input[type=search]')?.focus();
    } else {
      return;
    }
    event.preventDefault();
  });

  function step(by) {
    const links = [...document.querySelectorAll('.item h3 a')];
    if (links.length > 0) {
      const next = links.indexOf(document.activeElement) + by;
      links[Math.min(Math.max(next, 0), links.length - 1)].focus();
    }
  }
}
