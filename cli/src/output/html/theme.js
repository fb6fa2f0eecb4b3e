// Before anything is painted: the script is there, and the theme that was chosen on an earlier visit.
document.documentElement.classList.add('js');
try {
  const theme = localStorage.getItem('inquit-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch { /* a page from a file may have no storage */ }
