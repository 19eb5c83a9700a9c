/**
 * Loaded first in every confined process: what comes after it cannot reach the network, start anything, or ask Node for its
 * internals. Under the tests it also lets our own modules run as they stand, through Node's type stripping, which is why
 * nothing in this folder uses decorators, enums or parameter properties.
 */
import { registerHooks } from 'node:module';

const outOfReach = /^(?:node:)?(?:net|tls|dgram|dns|https?|http2|child_process|worker_threads|cluster|inspector|repl)(?:\/|$)/;

registerHooks({
  resolve(specifier, context, next) {
    if (outOfReach.test(specifier)) throw new Error(`${specifier} is out of reach here.`);
    const fromSource = context.parentURL?.endsWith('.ts') && /^\.\.?\//.test(specifier);
    return next(fromSource ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});

for (const name of ['fetch', 'WebSocket', 'EventSource']) Reflect.deleteProperty(globalThis, name);
for (const name of ['getBuiltinModule', 'binding', '_linkedBinding', 'dlopen']) Reflect.deleteProperty(process, name);
