/** Opens a worker's ears for TypeScript: a worker starts without the loader its parent runs under. */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
