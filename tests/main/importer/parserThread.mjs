// The parser's real thread, from its source, without a build.
import { register } from 'tsx/esm/api';

register();
await import('../../../src/main/importer/parserThread.ts');
