/** Where pictures lie, seen from the page. The game's page stands beside them; a story page says where it stands. */
let base = './';

export function assetsAt(folder: string): void {
  base = folder.endsWith('/') ? folder : `${folder}/`;
}

export function asset(path: string): string {
  return base + path;
}
