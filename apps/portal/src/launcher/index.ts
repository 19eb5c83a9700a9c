/** What the portal's one process does around the application: folder, services, signals. */
export { startEmbeddedServices, type ConfiguredServices, type Services } from './embedded-services.js';
export { openPortalFolder, type PortalFolder } from './portal-folder.js';
export { toldToStop } from './stop-signals.js';
