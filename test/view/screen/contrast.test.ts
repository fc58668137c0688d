/**
 * Words can be read: every pair of colours that text is set in reaches AA (4.5), marks and edges reach
 * 3, in the usual dress and in high contrast. Colours are resolved from tokens.css itself.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/view/screen/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

function block(selector: string): Map<string, string> {
  const found = new Map<string, string>();
  const escaped = selector.replace(/[[\]]/g, '\\$&');
  for (const [, body] of css.matchAll(new RegExp(`(?:^|\\n)${escaped} \\{([^}]*)\\}`, 'g')))
    for (const [, name, value] of body!.matchAll(/--([\w-]+):\s*([^;]+);/g)) found.set(name!, value!.trim());
  return found;
}

const usual = block(':root');
const strong = new Map([...usual, ...block('html[data-contrast]')]);

type Rgb = [number, number, number];
type Dress = Map<string, string>;

/** @throws when a colour is neither a hex value, a token nor a mix of two opaque colours */
function colour(text: string, dress: Dress): Rgb {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (hex) return [1, 2, 3].map((at) => parseInt(hex[at]!, 16)) as Rgb;
  const token = /^var\(--([\w-]+)\)$/.exec(text);
  if (token) {
    const value = dress.get(token[1]!);
    if (value === undefined) throw new Error(`no token --${token[1]}`);
    return colour(value, dress);
  }
  const mix = /^color-mix\(in srgb, (.+?) (\d+)%, (.+)\)$/.exec(text);
  if (!mix) throw new Error(`not a colour: ${text}`);
  const [a, b] = [colour(mix[1]!, dress), colour(mix[3]!, dress)];
  const share = Number(mix[2]) / 100;
  return a.map((value, at) => value * share + b[at]! * (1 - share)) as Rgb;
}

const luminance = (rgb: Rgb): number => {
  const [r, g, b] = rgb
    .map((value) => value / 255)
    .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

function ratio(a: string, b: string, dress: Dress): number {
  const [light, dark] = [colour(a, dress), colour(b, dress)].map(luminance).sort((x, y) => y - x) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

const t = (name: string): string => `var(--${name})`;
const mixed = (a: string, share: number, b: string): string =>
  `color-mix(in srgb, ${t(a)} ${share}%, ${t(b)})`;

/** Text on what it is set on. */
const TEXT: [string, string][] = [
  ...[
    'paper',
    'slip',
    'well',
    'sun-wash',
    'sun',
    'sage',
    'clay',
    'sand',
    'pin-trouble',
    'dust-light',
    'dust-dark',
    'coral-wash',
    'teal-wash',
  ].map((ground) => [t('ink'), t(ground)] as [string, string]),
  ...['paper', 'slip', 'well', 'sun-wash', 'dust-dark'].map(
    (ground) => [t('text-soft'), t(ground)] as [string, string],
  ),
  ...['paper', 'slip', 'teal-wash', 'well'].map((ground) => [t('text-teal'), t(ground)] as [string, string]),
  ...['paper', 'slip', 'coral-wash', 'well'].map(
    (ground) => [t('text-coral'), t(ground)] as [string, string],
  ),
  [t('text-sun'), t('paper')],
  ...['ink', 'night-sheet', 'night-panel', 'stage-pill'].map(
    (ground) => [t('paper'), t(ground)] as [string, string],
  ),
  ...['night-sheet', 'night-panel'].map((ground) => [t('on-dark-soft'), t(ground)] as [string, string]),
  [t('ai'), t('ink')],
  [t('sun'), t('night-panel')],
  [t('rose'), t('night-sheet')],
  [t('sage'), t('night-sheet')],
  // the title and the choice of a company: words on the evening sky, on cards, on the hill
  [t('paper'), mixed('plum', 84, 'night')],
  [t('paper'), mixed('plum', 42, 'night')],
  [t('text-soft'), mixed('paper', 88, 'rose')],
  [t('ink'), mixed('paper', 84, 'leaf')],
  [t('ink'), mixed('leaf', 70, 'sand')],
  // the least veil that carries words over the floor, over the palest thing on it
  [t('paper'), mixed('ink', 66, 'paper')],
];

/** Marks and edges that carry meaning. */
const MARKS: [string, string][] = [
  [t('text-soft'), t('paper')],
  [t('teal'), t('paper')],
  [t('coral'), t('paper')],
  [t('ink'), t('sun')],
  [t('bark'), t('slip')],
];

describe.each([
  ['the usual dress', usual],
  ['high contrast', strong],
])('%s', (_, dress) => {
  it('sets words in colours that can be read', () => {
    const seen = TEXT.map(([text, ground]) => ({ text, ground, ratio: ratio(text, ground, dress) }));
    const least = Math.min(...seen.map((pair) => pair.ratio));
    console.log(`contrast: looked at ${seen.length} pairs, the lowest has ${least.toFixed(2)}`);
    expect(seen.filter((pair) => pair.ratio < 4.5)).toEqual([]);
  });

  it('draws marks that can be made out', () => {
    expect(MARKS.filter(([mark, ground]) => ratio(mark, ground, dress) < 3)).toEqual([]);
  });
});

it('high contrast weakens no pair that was under 7', () => {
  const weaker = TEXT.filter(
    ([text, ground]) =>
      ratio(text, ground, usual) < 7 && ratio(text, ground, strong) < ratio(text, ground, usual) - 0.01,
  );
  expect(weaker).toEqual([]);
});

it('no screen types a colour of its own', async () => {
  const { readdirSync } = await import('node:fs');
  const files = readdirSync('src/view/screen', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(css|tsx?)$/.test(file),
  );
  const typed = files
    .filter((file) => file !== 'tokens.css')
    .flatMap((file) =>
      [
        ...readFileSync(`src/view/screen/${file}`, 'utf8').matchAll(/#[0-9a-f]{3,8}\b(?![\w-])|\brgba?\(/gi),
      ].map((match) => `${file}: ${match[0]}`),
    );
  console.log(`colours: looked at ${files.length} files`);
  expect(files.length).toBeGreaterThan(30);
  expect(typed).toEqual([]);
});
