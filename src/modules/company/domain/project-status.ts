import type { CatalogueError } from "../../../utils/catalogue-error"
import { siteErrors } from "../site-errors"
import type { ProjectFacts } from "./ship-to-access"

export type ProjectStatus = ProjectFacts["status"]

/** A job that was closed by mistake may be opened again. */
const TRANSITIONS: Record<ProjectStatus, readonly ProjectStatus[]> = {
  open: ["on_hold", "closed"],
  on_hold: ["open", "closed"],
  closed: ["open"],
}

/** What speaks against this change of a project's status; staying is no change. */
export function refuseProjectStatus(
  project: { id: string; name: string; status: ProjectStatus },
  to: ProjectStatus
): CatalogueError[] {
  return project.status === to || TRANSITIONS[project.status].includes(to)
    ? []
    : [siteErrors.projectCannotTransition(project, to)]
}
