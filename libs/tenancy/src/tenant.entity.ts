import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '#platform';
import type { TenantKind } from './roles.js';

export type Localized = Partial<Record<Locale, string>>;

/** A space of its own: the network, a country, a cluster. */
@Entity('tenant')
export class Tenant {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: TenantKind;

  @Column('text')
  code: string;

  @Column('jsonb')
  names: Record<Locale, string>;

  @Column('jsonb')
  summary: Localized;

  @Column('text')
  zone: string;

  @Column('text')
  language: Locale;

  @Column('uuid', { name: 'lead_country_id', nullable: true })
  leadCountryId: string | null;

  /** What the kind knows besides: ISO codes and the capital of a country; product, territory and maturity of a cluster. */
  @Column('jsonb')
  facts: Record<string, unknown>;

  @Column('int')
  version: number;
}
