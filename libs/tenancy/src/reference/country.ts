/** A name as people read it in the four languages of the portal. */
export interface Names {
  readonly es: string;
  readonly pt: string;
  readonly en: string;
  readonly fr: string;
}

/** UN M49 subregion; Mexico belongs to Central America there. */
export type Subregion = 'south-america' | 'central-america' | 'caribbean';

/** A member state of CELAC: the facts a country tenant starts with. */
export interface Country {
  /** Lower-case ISO 3166-1 alpha-2; also the tenant's code. */
  readonly code: string;
  readonly alpha3: string;
  readonly numeric: string;
  readonly names: Names;
  /** Canonical IANA zone of the capital. */
  readonly zone: string;
  /** The country's remaining canonical zones. */
  readonly otherZones: readonly string[];
  readonly capital: Names;
  /** Where the capital stands, for maps. */
  readonly point: { readonly latitude: number; readonly longitude: number };
  readonly subregion: Subregion;
  /** The portal language its people meet first. */
  readonly language: keyof Names;
}
