import type { CatalogueError } from "../../../utils/catalogue-error"
import { tradeErrors } from "../errors"

/** Some accounts have every order costed to a project. */
export function refuseMissingProject(
  rule: "not_asked" | "required",
  projectId: string | null
): CatalogueError[] {
  return rule === "required" && projectId === null
    ? [tradeErrors.projectMissing()]
    : []
}
