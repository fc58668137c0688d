/** The words of the title and of what lies over it: they come with the page, all others with the game. */
import bar from './bar.json';
import functions from './functions.json';
import glossary from './glossary.json';
import help from './help.json';
import levels from './levels.json';
import settings from './settings.json';
import title from './title.json';

export default { ...functions, ...title, ...bar, ...levels, ...settings, ...help, ...glossary };
