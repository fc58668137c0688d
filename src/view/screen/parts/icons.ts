/**
 * The icons the screens use, raw from lucide-static (ISC), one import each so that nothing else is
 * bundled. To use another one: add its import and its name, in alphabetical order.
 */
import accessibility from 'lucide-static/icons/accessibility.svg?raw';
import archive from 'lucide-static/icons/archive.svg?raw';
import arrowDown from 'lucide-static/icons/arrow-down.svg?raw';
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import arrowUp from 'lucide-static/icons/arrow-up.svg?raw';
import award from 'lucide-static/icons/award.svg?raw';
import banknote from 'lucide-static/icons/banknote.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import braces from 'lucide-static/icons/braces.svg?raw';
import calendarPlus from 'lucide-static/icons/calendar-plus.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronUp from 'lucide-static/icons/chevron-up.svg?raw';
import circleQuestionMark from 'lucide-static/icons/circle-question-mark.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import cloudLightning from 'lucide-static/icons/cloud-lightning.svg?raw';
import contrast from 'lucide-static/icons/contrast.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import doorOpen from 'lucide-static/icons/door-open.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import equal from 'lucide-static/icons/equal.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import eyeOff from 'lucide-static/icons/eye-off.svg?raw';
import fastForward from 'lucide-static/icons/fast-forward.svg?raw';
import fileSpreadsheet from 'lucide-static/icons/file-spreadsheet.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import gavel from 'lucide-static/icons/gavel.svg?raw';
import globe from 'lucide-static/icons/globe.svg?raw';
import graduationCap from 'lucide-static/icons/graduation-cap.svg?raw';
import handshake from 'lucide-static/icons/handshake.svg?raw';
import heartHandshake from 'lucide-static/icons/heart-handshake.svg?raw';
import hourglass from 'lucide-static/icons/hourglass.svg?raw';
import house from 'lucide-static/icons/house.svg?raw';
import imageDown from 'lucide-static/icons/image-down.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import keyboard from 'lucide-static/icons/keyboard.svg?raw';
import languages from 'lucide-static/icons/languages.svg?raw';
import layers from 'lucide-static/icons/layers.svg?raw';
import lightbulb from 'lucide-static/icons/lightbulb.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import logOut from 'lucide-static/icons/log-out.svg?raw';
import menu from 'lucide-static/icons/menu.svg?raw';
import messageCircle from 'lucide-static/icons/message-circle.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import presentation from 'lucide-static/icons/presentation.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import qrCode from 'lucide-static/icons/qr-code.svg?raw';
import redo2 from 'lucide-static/icons/redo-2.svg?raw';
import repeat from 'lucide-static/icons/repeat.svg?raw';
import rotateCcw from 'lucide-static/icons/rotate-ccw.svg?raw';
import scale from 'lucide-static/icons/scale.svg?raw';
import scanLine from 'lucide-static/icons/scan-line.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import settings from 'lucide-static/icons/settings.svg?raw';
import share2 from 'lucide-static/icons/share-2.svg?raw';
import shoppingBag from 'lucide-static/icons/shopping-bag.svg?raw';
import skipForward from 'lucide-static/icons/skip-forward.svg?raw';
import target from 'lucide-static/icons/target.svg?raw';
import trendingDown from 'lucide-static/icons/trending-down.svg?raw';
import trendingUp from 'lucide-static/icons/trending-up.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import type from 'lucide-static/icons/type.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import usersRound from 'lucide-static/icons/users-round.svg?raw';
import volume2 from 'lucide-static/icons/volume-2.svg?raw';
import volumeX from 'lucide-static/icons/volume-x.svg?raw';
import wrench from 'lucide-static/icons/wrench.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

export const ICONS = {
  accessibility,
  archive,
  'arrow-down': arrowDown,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'arrow-up': arrowUp,
  award,
  banknote,
  'book-open': bookOpen,
  braces,
  'calendar-plus': calendarPlus,
  check,
  'chevron-down': chevronDown,
  'chevron-up': chevronUp,
  'circle-question-mark': circleQuestionMark,
  clock,
  'cloud-lightning': cloudLightning,
  contrast,
  copy,
  'door-open': doorOpen,
  download,
  equal,
  eye,
  'eye-off': eyeOff,
  'fast-forward': fastForward,
  'file-spreadsheet': fileSpreadsheet,
  'file-text': fileText,
  flag,
  gavel,
  globe,
  'graduation-cap': graduationCap,
  handshake,
  'heart-handshake': heartHandshake,
  hourglass,
  house,
  'image-down': imageDown,
  info,
  keyboard,
  languages,
  layers,
  lightbulb,
  link,
  list,
  lock,
  'log-out': logOut,
  menu,
  'message-circle': messageCircle,
  minus,
  pause,
  play,
  plus,
  presentation,
  printer,
  'qr-code': qrCode,
  'redo-2': redo2,
  repeat,
  'rotate-ccw': rotateCcw,
  scale,
  'scan-line': scanLine,
  search,
  settings,
  'share-2': share2,
  'shopping-bag': shoppingBag,
  'skip-forward': skipForward,
  target,
  'trending-down': trendingDown,
  'trending-up': trendingUp,
  'triangle-alert': triangleAlert,
  type,
  'undo-2': undo2,
  'users-round': usersRound,
  'volume-2': volume2,
  'volume-x': volumeX,
  wrench,
  x,
} as const;

export type IconName = keyof typeof ICONS;
