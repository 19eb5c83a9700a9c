/** Every section but the first, in one file: it is fetched as soon as the form opens, so that one can go on without a connection. */
export { AboutSection as about } from './about-section.js';
export { MethodSection as method } from '../../methods/editor/method-section.js';
export { FilesSection as files } from './files-section.js';
export { SendSection as send } from './send-section.js';
export { WhoSection as who } from './who-section.js';
