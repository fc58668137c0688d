/** Files that people drop: texts in whatever encoding a spreadsheet wrote them, and pictures with QR codes in them. */
import type { WordKey } from '../../../text/index.ts';

/** Bytes of a file that are read. */
const MOST_BYTES = 8_000_000;
/** Side of the picture in which a QR code is looked for, pixels: enough for a photo of a screen. */
const SIDE = 1600;

export type FileReading =
  | { ok: true; text: string }
  | { ok: false; key: WordKey; values: { file: string; mb: number } };

/** Text as it was meant: UTF-8 and UTF-16 by their marks, else UTF-8 where it is, else what French Windows writes. */
function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The text in the QR code of a picture; null where none is found. */
export async function qrOf(
  picture: CanvasImageSource,
  width: number,
  height: number,
): Promise<string | null> {
  const { default: decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || width === 0 || height === 0) return null;
  for (const side of [SIDE, 700]) {
    const scale = Math.min(1, side / Math.max(width, height));
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    // A picture with a see-through ground is read on white, as it is shown.
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    try {
      return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height), { timeLimit: 400 });
    } catch {
      // Not at this size.
    }
  }
  return null;
}

/** A picture file as something that can be drawn; SVG, which browsers give no bitmap of, by way of an image. */
async function pictureOf(file: File): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** What a file holds, as text. */
export async function readFile(file: File): Promise<FileReading> {
  const no = (key: WordKey): FileReading => ({
    ok: false,
    key,
    values: { file: file.name, mb: MOST_BYTES / 1e6 },
  });
  if (file.type.startsWith('image/')) {
    try {
      const picture = await pictureOf(file);
      const text = await qrOf(picture, picture.naturalWidth || SIDE, picture.naturalHeight || SIDE);
      return text === null ? no('codes.notice.no-qr') : { ok: true, text };
    } catch {
      return no('codes.notice.unreadable');
    }
  }
  if (/\.(?:xlsx?|ods|numbers)$/i.test(file.name)) return no('codes.notice.sheet');
  if (file.size > MOST_BYTES) return no('codes.notice.big');
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  return text === null ? no('codes.notice.unreadable') : { ok: true, text };
}

/** Gives the person a file. */
export function save(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
