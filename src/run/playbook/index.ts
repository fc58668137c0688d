/** Playbooks: documents that say how somebody plays, and the bot that plays by them. */
export { playerOf } from './bot.ts';
export { BUILT_IN_NAMES, builtIn } from './built-in.ts';
export { playbookSchema, readPlaybook, usualPace, type Playbook, type PlaybookReading } from './playbook.ts';
export { decisionsAsked, playOut } from './play-out.ts';
