import { Injectable, type OnModuleInit, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type Permission, routePermissions } from '#platform';

/** Every permission that some route requires: what an API key can be given, and what the web application asks about. */
@Injectable()
export class GrantablePermissions implements OnModuleInit {
  all: readonly Permission[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const found = new Map<string, Permission>();
    for (const { metatype } of this.discovery.getControllers()) {
      if (!metatype) continue;
      for (const permission of routePermissions(metatype as Type, this.scanner)) {
        if (permission.roles.length) found.set(permission.name, permission);
      }
    }
    this.all = [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
  }
}
