/**
 * The one Content-Security-Policy of the game, for the server, the built page and the tests.
 * No inline script or style, no eval, no blob worker, nothing from anywhere else. Never loosen it to make
 * a library work: choose another library.
 */

/** Value of the Content-Security-Policy header. */
export const CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');
