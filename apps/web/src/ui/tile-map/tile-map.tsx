import type { ReactNode } from 'react';
import { tileColumns, tileRows, tiles } from './tiles.js';
import styles from './tile-map.module.css';

const size = 48;

/** The inside of a tile is so wide and high. */
export const tileInner = 44;
/** So many threads fit into a tile, above its name. */
export const mostThreads = 5;

interface TileMapProps {
  label: string;
  /** A picture is looked at as a whole; tiles that lead somewhere are a group. */
  role: 'img' | 'group';
  /** A country's tile on its ground; for a tile that leads somewhere, with the link around it. Its short name is written over it. */
  tile: (country: string, ground: ReactNode) => ReactNode;
}

/** The 33 countries as tiles of one size, each where its neighbours let one look for it. */
export function TileMap({ label, role, tile }: TileMapProps) {
  return (
    <svg viewBox={`0 0 ${tileColumns * size} ${tileRows * size}`} role={role} aria-label={label} className={styles.map}>
      {Object.entries(tiles).map(([country, [column, row]]) => (
        <g key={country} transform={`translate(${column * size + 2} ${row * size + 2})`}>
          {tile(country, <rect width={tileInner} height={tileInner} rx={3} className={styles.tile} />)}
          <text x={4} y={tileInner - 5} className={styles.name} aria-hidden={role === 'group' || undefined}>{country.toUpperCase()}</text>
        </g>
      ))}
    </svg>
  );
}

/** One thread of a tile: solid, barred or hollow, so that its kind shows without its colour. */
export function Thread({ place, kind }: { place: number; kind: 'solid' | 'barred' | 'hollow' }) {
  return <rect x={4} y={4.5 + place * 5} width={tileInner - 8} height={3} className={styles.thread} data-kind={kind} />;
}

/** A thread beside its meaning, for legends. */
export const ThreadSample = ({ kind }: { kind: 'solid' | 'barred' | 'hollow' }) => (
  <svg width="22" height="6" aria-hidden="true"><rect y="1" width="22" height="4" className={styles.thread} data-kind={kind} /></svg>
);
