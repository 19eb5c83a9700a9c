import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { ContextWork } from '#platform';
import { AuditService } from './audit.service.js';
import { MembersService } from './members.service.js';
import { Membership } from './membership.entity.js';
import { AuditController, ClustersController, DirectoryController, MembershipsController, TenantsController } from './tenancy.controllers.js';
import * as events from './tenancy.events.js';
import { NamesService } from './names.service.js';
import { Tenant } from './tenant.entity.js';
import { Rounds } from './rounds.service.js';
import { TenantsService } from './tenants.service.js';
import './tenancy.texts.js';

export const tenancyWork: ContextWork = { events: Object.values(events) };

/** Tenants, blocs, institutions, memberships. */
@Module({
  imports: [TypeOrmModule.forFeature([Tenant, Membership])],
  providers: [NamesService, TenantsService, MembersService, AuditService, Rounds],
  exports: [TenantsService, MembersService, AuditService, Rounds],
})
export class TenancyModule {}

@Module({
  imports: [TenancyModule],
  controllers: [TenantsController, ClustersController, DirectoryController, MembershipsController, AuditController],
})
export class TenancyHttpModule {}
