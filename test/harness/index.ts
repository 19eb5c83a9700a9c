/** What specs stand on: the whole portal on real engines, people and tenants made at random, a clock that moves. */
export { Caller, Member } from './member.js';
export { TestApp, testPassword, type TestTenant } from './test-app.js';
export { TestClock } from './test-clock.js';
export { testConfig } from './test-config.js';
