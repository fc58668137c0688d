/* Before anything else is here: the page speaks the person's language and keeps their text size,
   so that the first paint is already theirs. Everything else is the game's own work. */
(function () {
  var root = document.documentElement;
  var kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('in-good-hands.settings') || '{}') || {};
  } catch (unreadable) {
    kept = {};
  }
  var asked = new URLSearchParams(location.search).get('lang');
  var wanted = [asked, kept.locale].concat(navigator.languages || []);
  for (var at = 0; at < wanted.length; at++) {
    var language = String(wanted[at] || '').slice(0, 2);
    if (language === 'en' || language === 'fr') {
      root.lang = language;
      break;
    }
  }
  if ([1.15, 1.3, 1.5].indexOf(kept.textSize) >= 0) root.style.fontSize = kept.textSize * 100 + '%';
  if (kept.calm === true) root.setAttribute('data-calm', '');
  if (kept.contrast === true) root.setAttribute('data-contrast', '');
})();
