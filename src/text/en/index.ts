/** Every word of the game in this language, one file an area; keys never repeat across files. */
import begun from './begun.json';
import freight from './freight.json';
import insurance from './insurance.json';
import publicService from './public.json';
import functions from './functions.json';
import moves from './moves.json';
import dilemmas from './dilemmas.json';
import refusals from './refusals.json';
import happenings from './happenings.json';
import people from './people.json';
import ending from './ending.json';
import debrief from './debrief.json';
import debriefSteps from './debrief-steps.json';
import debriefWhy from './debrief-why.json';
import debriefWhatIf from './debrief-what-if.json';
import debriefOpenBook from './debrief-open-book.json';
import title from './title.json';
import table from './table.json';
import floor from './floor.json';
import plan from './plan.json';
import advice from './advice.json';
import door from './door.json';
import accounts from './accounts.json';
import bar from './bar.json';
import levels from './levels.json';
import briefing from './briefing.json';
import ambition from './ambition.json';
import settings from './settings.json';
import moments from './moments.json';
import why from './why.json';
import guide from './guide.json';
import help from './help.json';
import glossary from './glossary.json';
import classes from './class.json';
import takeAway from './take-away.json';

export default {
  ...functions,
  ...moves,
  ...dilemmas,
  ...refusals,
  ...happenings,
  ...people,
  ...ending,
  ...debrief,
  ...debriefSteps,
  ...debriefWhy,
  ...debriefWhatIf,
  ...debriefOpenBook,
  ...title,
  ...table,
  ...floor,
  ...plan,
  ...advice,
  ...door,
  ...accounts,
  ...bar,
  ...levels,
  ...briefing,
  ...ambition,
  ...settings,
  ...moments,
  ...why,
  ...guide,
  ...help,
  ...glossary,
  ...classes,
  ...takeAway,
};

/** What companies say instead that had AI before the first quarter, by key of the words above. */
export { begun };

/** What other vocabularies say instead, by key of the words above. */
export const vocabularies = { public: publicService, insurance, freight };
