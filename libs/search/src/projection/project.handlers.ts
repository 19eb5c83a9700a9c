import { type Handler, Handles, type PayloadOf } from '#platform';
import { resourceChanged, resourcePublished, resourcesImported, resourceWithdrawn } from '#repository';
import { ProjectResources } from './project-resources.js';

/** A published resource can be searched for. */
@Handles(resourcePublished, { as: 'system' })
export class ProjectPublished implements Handler<PayloadOf<typeof resourcePublished>> {
  constructor(private readonly resources: ProjectResources) {}

  handle({ resourceId }: PayloadOf<typeof resourcePublished>): Promise<void> {
    return this.resources.project([resourceId]);
  }
}

/** What is found follows what was changed: description, texts, visibility. */
@Handles(resourceChanged, { as: 'system' })
export class ProjectChanged implements Handler<PayloadOf<typeof resourceChanged>> {
  constructor(private readonly resources: ProjectResources) {}

  handle({ resourceId }: PayloadOf<typeof resourceChanged>): Promise<void> {
    return this.resources.project([resourceId]);
  }
}

/** A withdrawn resource is found no longer. */
@Handles(resourceWithdrawn, { as: 'system' })
export class ProjectWithdrawn implements Handler<PayloadOf<typeof resourceWithdrawn>> {
  constructor(private readonly resources: ProjectResources) {}

  handle({ resourceId }: PayloadOf<typeof resourceWithdrawn>): Promise<void> {
    return this.resources.project([resourceId]);
  }
}

/** Many published at once can be searched for. */
@Handles(resourcesImported, { as: 'system' })
export class ProjectImported implements Handler<PayloadOf<typeof resourcesImported>> {
  constructor(private readonly resources: ProjectResources) {}

  handle({ resourceIds }: PayloadOf<typeof resourcesImported>): Promise<void> {
    return this.resources.project(resourceIds);
  }
}
