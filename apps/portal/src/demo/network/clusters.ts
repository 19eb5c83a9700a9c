import type { DemonstrationCluster } from './cluster.js';
import { chileanClusters } from './clusters/chile.js';
import { crossBorderClusters } from './clusters/cross-border.js';
import { neighbouringClusters } from './clusters/neighbours.js';
import { ohigginsClusters } from './clusters/ohiggins.js';

/** The clusters of the demonstration network, each named in one of the sources. */
export const clusters: readonly DemonstrationCluster[] = [
  ...ohigginsClusters,
  ...chileanClusters,
  ...crossBorderClusters,
  ...neighbouringClusters,
];
