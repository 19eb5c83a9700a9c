import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from './roles.js';

/** A person's standing in a tenant. */
@Entity('membership')
export class Membership {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @Column('text', { array: true })
  roles: Role[];

  @Column('text')
  state: 'active' | 'suspended';

  @Column('int')
  version: number;
}
