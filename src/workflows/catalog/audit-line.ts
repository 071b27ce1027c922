import type { CatalogRow } from "../../modules/trade"
import type { Actor, AuditLine } from "../audit"

/** One line of the log about a catalog, which is no company's. */
export function auditLineOf(
  { id, name }: Pick<CatalogRow, "id" | "name">,
  actor: Actor,
  action: string,
  changes: Pick<AuditLine, "before" | "after">
): AuditLine {
  return {
    company_id: null,
    actor,
    action,
    subject: { type: "catalog", id, name },
    ...changes,
  }
}
